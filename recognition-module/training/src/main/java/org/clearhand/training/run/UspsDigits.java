package org.clearhand.training.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.synthesis.Sample;

/** The 16 x 16 digits of US envelopes: a line holds the digit and 256 levels from -1 (paper) to 1 (ink). */
final class UspsDigits {
    private static final int SIZE = 16;
    private static final int MARGIN = 2;
    private static final int FRAMED = SIZE + 2 * MARGIN;

    private UspsDigits() {}

    static List<Sample> read(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.strip().split("\\s+", -1);
                byte[] pixels = new byte[FRAMED * FRAMED];
                Arrays.fill(pixels, (byte) 255);
                for (int i = 0; i < SIZE * SIZE; i++) {
                    double ink = (Double.parseDouble(values[i + 1]) + 1) / 2;
                    pixels[(i / SIZE + MARGIN) * FRAMED + i % SIZE + MARGIN] = (byte) Math.round(255 * (1 - ink));
                }
                String digit = Integer.toString((int) Double.parseDouble(values[0]));
                samples.add(new Sample(new GreyImage(FRAMED, FRAMED, pixels), digit));
            }
        }
        return samples;
    }
}
