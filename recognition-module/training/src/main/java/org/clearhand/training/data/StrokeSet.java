package org.clearhand.training.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.clearhand.recognition.page.GreyImage;

/**
 * A stroke set: gzipped lines of writer, quality, text and strokes. Strokes are separated by semicolons; each is its first
 * point and then steps, all {@code x,y} with spaces between.
 */
public final class StrokeSet {
    private StrokeSet() {}

    /** The sample drawn plainly, with one pen on white paper; empty where its writing is far too wide. */
    public static Optional<GreyImage> drawn(PenSample sample) {
        return StrokeFiles.plain(sample.strokes());
    }

    /** Reads the samples whose text is wanted; the rest is skipped without being parsed. */
    public static List<PenSample> read(DataFolder folder, String set, String file, Predicate<String> wanted)
            throws IOException {
        List<PenSample> samples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.file(set, file))), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                if (columns.length == 4 && wanted.test(columns[2])) {
                    samples.add(new PenSample(columns[0], columns[1], columns[2], strokes(columns[3])));
                }
            }
        }
        return samples;
    }

    static List<PenSample.Stroke> strokes(String text) {
        List<PenSample.Stroke> strokes = new ArrayList<>();
        for (String stroke : text.split(";", -1)) {
            String[] steps = stroke.strip().split(" ", -1);
            float[] points = new float[2 * steps.length];
            float x = 0;
            float y = 0;
            for (int i = 0; i < steps.length; i++) {
                int comma = steps[i].indexOf(',');
                x += Integer.parseInt(steps[i].substring(0, comma));
                y += Integer.parseInt(steps[i].substring(comma + 1));
                points[2 * i] = x;
                points[2 * i + 1] = y;
            }
            strokes.add(new PenSample.Stroke(points));
        }
        return strokes;
    }
}
