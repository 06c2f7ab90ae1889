package org.clearhand.recognition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * For developers: reads documents and draws on each one's preview where every field was found and what was read there.
 * {@code ReadingOverlay OUTPUT_FOLDER FILE...}
 */
public final class ReadingOverlay {
    private static final Color ACCEPTED = new Color(0, 130, 0);
    private static final Color DOUBTFUL = new Color(200, 60, 0);
    private static final Color UNREAD = new Color(110, 110, 110);

    private ReadingOverlay() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: ReadingOverlay OUTPUT_FOLDER FILE...");
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (ChequeReader reader = new ChequeReader()) {
            for (int i = 1; i < arguments.length; i++) {
                Path file = Path.of(arguments[i]);
                String name = String.valueOf(file.getFileName());
                DocumentReading reading = reader.read(
                        Files.readAllBytes(file),
                        ReadRequest.plain().withFileName(name).withPreview());
                draw(reading, folder, name);
            }
        }
    }

    private static void draw(DocumentReading reading, Path folder, String name) throws IOException {
        for (PageSummary page : reading.pages()) {
            if (page.preview().isEmpty()) {
                continue;
            }
            BufferedImage preview =
                    ImageIO.read(new ByteArrayInputStream(page.preview().get()));
            BufferedImage canvas =
                    new BufferedImage(preview.getWidth(), preview.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = canvas.createGraphics();
            pen.drawImage(preview, 0, 0, null);
            pen.setStroke(new BasicStroke(3));
            pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
            reading.fields().stream()
                    .filter(field ->
                            field.box().isPresent() && field.box().get().page() == page.page())
                    .forEach(field -> draw(pen, field, field.box().orElseThrow()));
            pen.dispose();
            ImageIO.write(
                    canvas,
                    "png",
                    folder.resolve(name + "." + page.page() + ".png").toFile());
        }
    }

    private static void draw(Graphics2D pen, FieldReading field, Box box) {
        pen.setColor(field.accepted() ? ACCEPTED : field.modelId().equals(FieldReading.NO_MODEL) ? UNREAD : DOUBTFUL);
        pen.drawRect((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
        String text = field.value().or(field::asWritten).orElse("");
        pen.drawString(
                String.format(Locale.ROOT, "%s %s %.3f", field.name(), text, field.confidence()),
                (int) box.x(),
                Math.max(20, (int) box.y() - 4));
    }
}
