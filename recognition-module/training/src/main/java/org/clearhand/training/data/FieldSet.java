package org.clearhand.training.data;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.clearhand.training.draw.GreyImage;

/** A field set: {@code labels.tsv} (file, text, further columns) beside {@code images.zip}. */
public final class FieldSet {
    /** A cut-out field as it was scanned. */
    public record Item(String file, String text, List<String> further, GreyImage image) {
        public Item {
            further = List.copyOf(further);
        }
    }

    private FieldSet() {}

    /** Reads a whole set into memory. */
    public static List<Item> read(DataFolder folder, String set) throws IOException {
        List<Item> items = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.file(set, "labels.tsv"), StandardCharsets.UTF_8);
        try (ZipFile zip = new ZipFile(folder.file(set, "images.zip").toFile())) {
            for (String line : lines.subList(1, lines.size())) {
                List<String> columns = List.of(line.split("\t", -1));
                items.add(new Item(
                        columns.get(0),
                        columns.get(1),
                        columns.subList(2, columns.size()),
                        image(zip, columns.get(0))));
            }
        }
        return items;
    }

    private static GreyImage image(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("images.zip lacks " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BufferedImage image = ImageIO.read(in);
            if (image == null) {
                throw new IOException(name + " is no image");
            }
            return GreyImage.of(image);
        }
    }
}
