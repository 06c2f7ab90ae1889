package org.clearhand.recognition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearhand.recognition.page.CropStep;
import org.clearhand.recognition.page.GreyImage;

/** The pictures of one field, one below the other, each with the step that made it. Not thread-safe. */
final class StepStrip {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 8;
    private static final int TEXT_HEIGHT = 22;
    private static final int MOST_HEIGHT = 260;
    private static final int LEAST_HEIGHT = 64;

    private record Entry(String label, GreyImage picture) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> end = new ArrayList<>();

    void add(CropStep step, GreyImage picture) {
        entries.add(new Entry(
                step + ", " + picture.width() + " x " + picture.height() + ": " + step.description(), picture));
    }

    /** What was read goes below the pictures. */
    void end(FieldReading reading, boolean anchored) {
        end.add(String.format(
                Locale.ROOT,
                "%s: %s (as written: %s), confidence %.3f, %s, %s",
                reading.name(),
                reading.value().orElse("no value"),
                reading.asWritten().orElse("nothing"),
                reading.confidence(),
                reading.accepted() ? "accepted" : "for a person",
                anchored ? "cut from its own print" : "cut from the template's zone"));
        end.add(String.join("; ", reading.why()));
    }

    BufferedImage picture() {
        int height = MARGIN + end.size() * TEXT_HEIGHT;
        for (Entry entry : entries) {
            height += TEXT_HEIGHT + height(entry.picture()) + MARGIN;
        }
        BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(225, 232, 240));
        pen.fillRect(0, 0, WIDTH, height);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int y = MARGIN;
        for (Entry entry : entries) {
            pen.setColor(Color.BLACK);
            pen.drawString(entry.label(), MARGIN, y + TEXT_HEIGHT - 7);
            y += TEXT_HEIGHT;
            pen.drawImage(image(entry.picture()), MARGIN, y, width(entry.picture()), height(entry.picture()), null);
            y += height(entry.picture()) + MARGIN;
        }
        pen.setColor(new Color(0, 60, 140));
        for (String line : end) {
            pen.drawString(line, MARGIN, y + TEXT_HEIGHT - 7);
            y += TEXT_HEIGHT;
        }
        pen.dispose();
        return picture;
    }

    private static double scale(GreyImage picture) {
        double fit = (double) (WIDTH - 2 * MARGIN) / picture.width();
        double least = (double) LEAST_HEIGHT / picture.height();
        double most = (double) MOST_HEIGHT / picture.height();
        return Math.min(fit, Math.min(Math.max(1, least), most));
    }

    private static int width(GreyImage picture) {
        return Math.max(1, (int) Math.round(scale(picture) * picture.width()));
    }

    private static int height(GreyImage picture) {
        return Math.max(1, (int) Math.round(scale(picture) * picture.height()));
    }

    private static BufferedImage image(GreyImage picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        return image;
    }
}
