package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.forms.FormTemplate;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.training.samples.FileKind;
import org.clearhand.training.samples.FillOptions;
import org.clearhand.training.samples.FormSamples;
import org.clearhand.training.samples.HandShare;
import org.clearhand.training.samples.ScanOptions;

/** Filled documents of a form that ships, the same at any resolution. */
final class DrawnDocuments {
    private static final int COUNT = 4;
    private static final long SEED = 1;

    private DrawnDocuments() {}

    /** Files as scanners make them: JPEG and TIFF, a little askew. */
    static List<byte[]> of(FormTemplate form, int dotsPerInch) throws IOException {
        BlankArtwork blank = BlankArtwork.shipped(form)
                .orElseThrow(() -> new IllegalArgumentException(form.ref().id() + " comes without its artwork"));
        Path folder = Files.createTempDirectory("clearhand-bench-");
        try {
            new FormSamples(
                            form,
                            blank,
                            new FillOptions(Optional.empty(), HandShare.ALL, 0, 0, 0.5, 0.2, 0.2),
                            new ScanOptions(
                                    1, 0, 0.8, 0, 0, 1, List.of(dotsPerInch), List.of(FileKind.JPEG, FileKind.TIFF_G4)))
                    .write(COUNT, SEED, folder);
            return contents(folder);
        } finally {
            delete(folder);
        }
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jpg") || name.endsWith(".tif")) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
