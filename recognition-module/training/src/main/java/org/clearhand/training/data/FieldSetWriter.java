package org.clearhand.training.data;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.clearhand.training.draw.GreyImage;

/**
 * Writes a field set into a folder of its own that only its owner can open, since crops and labels may be private. Not safe for use by many
 * threads.
 */
public final class FieldSetWriter implements AutoCloseable {
    private final Writer labels;
    private final ZipOutputStream pictures;
    private final List<String> columns;

    private FieldSetWriter(Writer labels, ZipOutputStream pictures, List<String> columns) {
        this.labels = labels;
        this.pictures = pictures;
        this.columns = columns;
    }

    /**
     * Starts a set.
     *
     * @param folder made here; if it is there already, it must be empty and its owner's alone
     * @param columns further columns behind file and text
     * @throws IOException where the folder is not fit
     */
    public static FieldSetWriter into(Path folder, List<String> columns) throws IOException {
        PrivateFolder.make(folder);
        Writer labels = Files.newBufferedWriter(
                folder.resolve("labels.tsv"), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        OutputStream zip = Files.newOutputStream(folder.resolve("images.zip"), StandardOpenOption.CREATE_NEW);
        labels.write(
                String.join("\t", "file", "text", String.join("\t", columns)).strip() + "\n");
        return new FieldSetWriter(labels, new ZipOutputStream(new BufferedOutputStream(zip)), List.copyOf(columns));
    }

    /**
     * Adds a picture.
     *
     * @param cells one for each further column
     */
    public void add(String file, String text, List<String> cells, byte[] picture) throws IOException {
        if (cells.size() != columns.size() || SetPictures.leadsOut(file)) {
            throw new IllegalArgumentException("a row that does not fit the set");
        }
        StringBuilder row = new StringBuilder(cell(file)).append('\t').append(cell(text));
        cells.forEach(cell -> row.append('\t').append(cell(cell)));
        labels.write(row.append('\n').toString());
        ZipEntry entry = new ZipEntry(file);
        entry.setTime(0);
        pictures.putNextEntry(entry);
        pictures.write(picture);
        pictures.closeEntry();
    }

    /** A picture as a PNG. */
    public static byte[] png(GreyImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture.toBufferedImage(), "png", bytes);
        return bytes.toByteArray();
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public void close() throws IOException {
        try (labels) {
            pictures.close();
        }
    }
}
