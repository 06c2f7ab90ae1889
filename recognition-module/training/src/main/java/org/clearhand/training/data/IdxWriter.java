package org.clearhand.training.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;

/**
 * Writes a set of single characters in MNIST's own format: 28 x 28, ink bright and fitted into 20 x 20 in the middle, with
 * {@code mapping.txt} from class to character.
 */
final class IdxWriter {
    private static final int SIZE = 28;
    private static final int FITTED = 20;
    private static final int WIDEST = 128;
    private static final float INK = 0.35f;

    private IdxWriter() {}

    /**
     * Writes the crops.
     *
     * @throws IOException where a label is not one character, or there are more than 256 different ones
     */
    static void write(Path folder, String name, List<LabelledCrop> crops) throws IOException {
        SortedSet<String> classes = new TreeSet<>();
        for (LabelledCrop crop : crops) {
            if (crop.text().codePointCount(0, crop.text().length()) != 1) {
                throw new IOException("IDX holds single characters, and " + crop.item() + " is more");
            }
            classes.add(crop.text());
        }
        if (classes.size() > 256) {
            throw new IOException("IDX holds at most 256 different characters");
        }
        List<String> ordered = List.copyOf(classes);
        PrivateFolder.make(folder);
        try (DataOutputStream pictures = open(folder.resolve(name + "-images-idx3-ubyte.gz"));
                DataOutputStream labels = open(folder.resolve(name + "-labels-idx1-ubyte.gz"))) {
            pictures.writeInt(0x803);
            pictures.writeInt(crops.size());
            pictures.writeInt(SIZE);
            pictures.writeInt(SIZE);
            labels.writeInt(0x801);
            labels.writeInt(crops.size());
            for (LabelledCrop crop : crops) {
                pictures.write(picture(crop));
                labels.write(ordered.indexOf(crop.text()));
            }
        }
        StringBuilder mapping = new StringBuilder();
        for (int i = 0; i < ordered.size(); i++) {
            mapping.append(i).append('\t').append(ordered.get(i)).append('\n');
        }
        Files.writeString(folder.resolve("mapping.txt"), mapping);
    }

    private static byte[] picture(LabelledCrop crop) {
        NormalizedCrop normal = crop.normalize(WIDEST);
        int left = normal.contentWidth();
        int right = 0;
        int top = CropNormalizer.HEIGHT;
        int bottom = 0;
        for (int y = 0; y < CropNormalizer.HEIGHT; y++) {
            for (int x = 0; x < normal.contentWidth(); x++) {
                if (normal.values()[y * normal.width() + x] > INK) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        byte[] picture = new byte[SIZE * SIZE];
        if (right <= left) {
            return picture;
        }
        double scale = Math.max(right - left, bottom - top) / (double) FITTED;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double sourceX = (left + right) / 2.0 + (x + 0.5 - SIZE / 2.0) * scale - 0.5;
                double sourceY = (top + bottom) / 2.0 + (y + 0.5 - SIZE / 2.0) * scale - 0.5;
                boolean inside = sourceX >= left - 1 && sourceX <= right && sourceY >= top - 1 && sourceY <= bottom;
                picture[y * SIZE + x] = (byte) (inside ? Math.round(255 * level(normal, sourceX, sourceY)) : 0);
            }
        }
        return picture;
    }

    /** Linear between the four nearest values, 0 to 1. */
    private static double level(NormalizedCrop crop, double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double sum = 0;
        for (int dy = 0; dy <= 1; dy++) {
            for (int dx = 0; dx <= 1; dx++) {
                double weight = (1 - Math.abs(x - x0 - dx)) * (1 - Math.abs(y - y0 - dy));
                sum += weight * at(crop, x0 + dx, y0 + dy);
            }
        }
        return Math.max(0, Math.min(1, sum));
    }

    private static double at(NormalizedCrop crop, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < crop.contentWidth() && y < CropNormalizer.HEIGHT;
        return inside ? crop.values()[y * crop.width() + x] : 0;
    }

    private static DataOutputStream open(Path file) throws IOException {
        OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file));
        return new DataOutputStream(new BufferedOutputStream(packed, 1 << 16));
    }
}
