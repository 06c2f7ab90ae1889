package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.training.data.CropMaker.UnusableItem;

/** Reads the 16 x 16 digits of US envelopes: a line holds the digit and 256 levels from -1 (paper) to 1 (ink). */
final class UspsFile {
    private static final int SIZE = 16;
    private static final int MARGIN = 2;
    private static final int FRAMED = SIZE + 2 * MARGIN;

    private UspsFile() {}

    static void read(Path folder, CropMaker maker) throws IOException {
        try (LimitedLines lines = LimitedLines.ofGzip(folder.resolve("zip.train.gz"))) {
            int index = 0;
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                String[] values = line.get().strip().split("\\s+", -1);
                String digit = values[0].matches("\\d\\.0*") ? values[0].substring(0, 1) : "";
                maker.make("zip.train#" + index++, digit, Map.of(), () -> picture(values));
            }
        }
    }

    private static GreyImage picture(String[] values) throws UnusableItem {
        if (values.length != 1 + SIZE * SIZE) {
            throw new UnusableItem("the line has not a digit and " + SIZE * SIZE + " levels");
        }
        byte[] pixels = new byte[FRAMED * FRAMED];
        Arrays.fill(pixels, (byte) 255);
        try {
            for (int i = 0; i < SIZE * SIZE; i++) {
                double ink = Math.max(0, Math.min(1, (Double.parseDouble(values[i + 1]) + 1) / 2));
                pixels[(i / SIZE + MARGIN) * FRAMED + i % SIZE + MARGIN] = (byte) Math.round(255 * (1 - ink));
            }
        } catch (NumberFormatException notALevel) {
            throw new UnusableItem("a level is no number");
        }
        return new GreyImage(FRAMED, FRAMED, pixels);
    }
}
