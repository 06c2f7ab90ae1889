package org.clearhand.training.data;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Small square pictures of characters in the IDX format of MNIST, gzipped; ink is bright there. */
public final class IdxSet {
    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;

    /** One character; the pixels, 0 paper to 255 ink, row after row, are not to be changed. */
    public static final class Item {
        private final int label;
        private final int size;
        private final byte[] pixels;

        public Item(int label, int size, byte[] pixels) {
            this.label = label;
            this.size = size;
            this.pixels = pixels;
        }

        public int label() {
            return label;
        }

        /** Rows and columns. */
        public int size() {
            return size;
        }

        /** 0 paper to 1 ink. */
        public float ink(int x, int y) {
            return (pixels[y * size + x] & 0xff) / 255f;
        }
    }

    private IdxSet() {}

    public static List<Item> read(Path images, Path labels) throws IOException {
        List<Item> items = new ArrayList<>();
        try (DataInputStream pictures = open(images);
                DataInputStream names = open(labels)) {
            int count = header(pictures, IMAGES, images);
            int size = pictures.readInt();
            if (header(names, LABELS, labels) != count || pictures.readInt() != size) {
                throw new IOException(images.getFileName() + " and its labels do not match");
            }
            for (int i = 0; i < count; i++) {
                byte[] pixels = new byte[size * size];
                pictures.readFully(pixels);
                items.add(new Item(names.readUnsignedByte(), size, pixels));
            }
        }
        return items;
    }

    private static int header(DataInputStream in, int magic, Path file) throws IOException {
        if (in.readInt() != magic) {
            throw new IOException(file.getFileName() + " is no IDX file of the wanted kind");
        }
        return in.readInt();
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16));
    }
}
