package org.clearhand.recognition.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.clearhand.forms.FormTemplate;

/** Writes trials to a folder: one picture a scan, and {@code index.html} with all of them. The files hold what was read. */
public final class TrialReport {
    private TrialReport() {}

    /** The page that was written. */
    public static Path write(FormTemplate template, List<Trial> trials, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> pictures = new ArrayList<>();
        for (Trial trial : trials) {
            // Numbered, because scans of one name come from different folders.
            String name = String.format(
                    Locale.ROOT,
                    "%03d-%s.png",
                    pictures.size() + 1,
                    trial.fileName().replaceAll("[^A-Za-z0-9._-]", "_"));
            picture(trial, folder.resolve(name));
            pictures.add(name);
        }
        Path page = folder.resolve("index.html");
        Files.writeString(page, TrialPage.of(template, trials, pictures));
        return page;
    }

    /** The picture of one trial, as a PNG file. */
    public static void picture(Trial trial, Path file) throws IOException {
        ImageIO.write(TrialPicture.of(trial), "png", file.toFile());
    }
}
