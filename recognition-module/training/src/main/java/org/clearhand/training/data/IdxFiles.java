package org.clearhand.training.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads the IDX files of a set, ink bright there and dark here, with a margin of paper around. Labels above 9 are named by
 * {@code mapping*.txt} (class and code point a line) where there is one.
 */
final class IdxFiles {
    private static final String IMAGES = "-images-idx3-ubyte.gz";
    private static final String LABELS = "-labels-idx1-ubyte.gz";
    private static final int IMAGES_MAGIC = 0x803;
    private static final int LABELS_MAGIC = 0x801;
    private static final int LARGEST = 4096;
    private static final int MARGIN = 2;

    private IdxFiles() {}

    static void read(Path folder, CropMaker maker) throws IOException {
        Map<Integer, String> names = mapping(folder);
        for (Path images : files(folder, IMAGES)) {
            String part = images.getFileName().toString().replace(IMAGES, "");
            read(part, images, folder.resolve(part + LABELS), names, maker);
        }
    }

    private static void read(String part, Path images, Path labels, Map<Integer, String> names, CropMaker maker)
            throws IOException {
        try (DataInputStream pictures = open(images);
                DataInputStream classes = open(labels)) {
            if (pictures.readInt() != IMAGES_MAGIC || classes.readInt() != LABELS_MAGIC) {
                throw new IOException(part + " is no pair of IDX files with pictures and labels");
            }
            int count = pictures.readInt();
            int height = pictures.readInt();
            int width = pictures.readInt();
            if (classes.readInt() != count || count < 0 || height < 1 || width < 1) {
                throw new IOException(part + ": pictures and labels do not match");
            }
            if (width > LARGEST || height > LARGEST) {
                throw new IOException(part + ": pictures of " + width + " x " + height + " are too large");
            }
            for (int i = 0; i < count; i++) {
                byte[] ink = new byte[width * height];
                pictures.readFully(ink);
                int label = classes.readUnsignedByte();
                String text = names.getOrDefault(label, label < 10 ? Integer.toString(label) : "");
                maker.make(part + "#" + i, text, Map.of(), () -> framed(ink, width, height));
            }
        } catch (EOFException cut) {
            throw new IOException(part + " ends before its last picture", cut);
        }
    }

    private static GreyImage framed(byte[] ink, int width, int height) {
        int wide = width + 2 * MARGIN;
        byte[] pixels = new byte[wide * (height + 2 * MARGIN)];
        java.util.Arrays.fill(pixels, (byte) 255);
        for (int i = 0; i < ink.length; i++) {
            pixels[(i / width + MARGIN) * wide + i % width + MARGIN] = (byte) (255 - (ink[i] & 0xff));
        }
        return new GreyImage(wide, height + 2 * MARGIN, pixels);
    }

    private static Map<Integer, String> mapping(Path folder) throws IOException {
        Map<Integer, String> names = new HashMap<>();
        for (Path file : files(folder, ".txt")) {
            if (!file.getFileName().toString().startsWith("mapping")) {
                continue;
            }
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.strip().split("\\s+", -1);
                if (cells.length == 2 && cells[0].matches("\\d{1,3}")) {
                    names.put(Integer.parseInt(cells[0]), cells[1].strip());
                }
            }
        }
        return names;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)));
    }
}
