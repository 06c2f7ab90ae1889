package org.clearhand.training.data;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small data sets made on the spot. */
public final class TestingSets {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private TestingSets() {}

    /** A PNG that shows the text, each seed in a slightly different place and size. */
    public static byte[] png(String text, long seed) {
        BufferedImage image = new BufferedImage(30 + 22 * text.length(), 44, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 24 + (int) (seed % 7)));
        graphics.drawString(text, 4 + (int) (seed % 13), 30 + (int) (seed % 5));
        graphics.dispose();
        return png(image);
    }

    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A field set: the lines of its labels and its pictures by name. */
    public static Path fields(Path folder, String labels, Map<String, byte[]> pictures) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("labels.tsv"), labels);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("images.zip")))) {
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                zip.putNextEntry(new ZipEntry(picture.getKey()));
                zip.write(picture.getValue());
                zip.closeEntry();
            }
        }
        return folder;
    }

    /** The set in a folder, as {@code clearhand data add} would enter it. */
    public static OpenedSet open(Path folder, String grouping) throws IOException {
        return new SetAddition(
                        "testing",
                        new Licence(LicenceClass.OWN, "made for a test"),
                        "a test",
                        LabelContent.AS_WRITTEN,
                        new Grouping(grouping),
                        "made for a test")
                .describe(folder, Optional.empty(), CLOCK);
    }
}
