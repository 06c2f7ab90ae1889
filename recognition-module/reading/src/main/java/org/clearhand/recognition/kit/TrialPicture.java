package org.clearhand.recognition.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.Box;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.FoundAnchor;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.Preview;

/** The page of a trial with everything drawn on it: where anchors were looked for and found, zones, and what was read. */
final class TrialPicture {
    static final Color SEARCHED = new Color(90, 140, 230);
    static final Color FOUND = new Color(0, 90, 220);
    static final Color MISSED = new Color(210, 0, 60);
    static final Color ZONE = new Color(120, 120, 120);
    static final Color ACCEPTED = new Color(0, 130, 0);
    static final Color DOUBTFUL = new Color(205, 90, 0);
    static final Color UNREAD = new Color(110, 110, 110);

    private static final float[] DASHES = {8, 6};
    private static final float[] DOTS = {2, 5};
    private static final int LEAST_WIDTH = 1400;

    private final Trial trial;
    private final double scale;
    private final Graphics2D pen;

    private TrialPicture(Trial trial, double scale, Graphics2D pen) {
        this.trial = trial;
        this.scale = scale;
        this.pen = pen;
    }

    static BufferedImage of(Trial trial) throws IOException {
        Preview preview = Preview.of(trial.page());
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(preview.png(trial.page())));
        // Small scans are drawn larger, or the labels would hide the form.
        double zoom = Math.max(1, (double) LEAST_WIDTH / page.getWidth());
        BufferedImage canvas = new BufferedImage(
                (int) Math.round(page.getWidth() * zoom),
                (int) Math.round(page.getHeight() * zoom),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.drawImage(page, 0, 0, canvas.getWidth(), canvas.getHeight(), null);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        new TrialPicture(trial, preview.scale() * zoom, pen).draw(zoom);
        pen.dispose();
        return canvas;
    }

    private void draw(double zoom) {
        trial.laid().ifPresent(laid -> {
            laid.template().fields().forEach(field -> zone(laid, field));
            laid.template().anchors().forEach(anchor -> anchor(laid, anchor));
        });
        trial.reading().fields().forEach(field -> field.box().ifPresent(box -> reading(field, box, zoom)));
    }

    private void zone(FormMatch.Candidate laid, TemplateField field) {
        pen.setColor(ZONE);
        pen.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DOTS, 0));
        rectangle(laid.registration().toPixels(field.zone()));
        if (trial.reading().fields().isEmpty()) {
            label(field.name(), laid.registration().toPixels(field.zone()), true);
        }
    }

    private void anchor(FormMatch.Candidate laid, Anchor anchor) {
        Optional<FoundAnchor> found = trial.found(anchor);
        pen.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        pen.setColor(found.isPresent() ? SEARCHED : MISSED);
        PixelBox searched = laid.registration().toPixels(anchor.searchArea());
        rectangle(searched);
        if (found.isEmpty()) {
            label(anchor.name() + " not found", searched, false);
            return;
        }
        pen.setColor(FOUND);
        pen.setStroke(new BasicStroke(3));
        rectangle(found.get().box());
        found.get()
                .cellEdges()
                .forEach(edge -> pen.drawLine(
                        (int) (edge * scale), (int) (found.get().box().top() * scale), (int) (edge * scale), (int)
                                (found.get().box().bottom() * scale)));
        label(
                String.format(Locale.ROOT, "%s %.2f", anchor.name(), found.get().score()),
                found.get().box(),
                false);
    }

    private void reading(FieldReading field, Box box, double zoom) {
        pen.setColor(field.accepted() ? ACCEPTED : field.modelId().equals(FieldReading.NO_MODEL) ? UNREAD : DOUBTFUL);
        pen.setStroke(new BasicStroke(3));
        PixelBox place = new PixelBox(
                (int) (box.x() * zoom / scale),
                (int) (box.y() * zoom / scale),
                (int) ((box.x() + box.width()) * zoom / scale) + 1,
                (int) ((box.y() + box.height()) * zoom / scale) + 1);
        rectangle(place);
        String text = field.value().or(field::asWritten).orElse("-");
        label(String.format(Locale.ROOT, "%s %s %.2f", field.name(), text, field.confidence()), place, true);
    }

    private void rectangle(PixelBox box) {
        pen.drawRect(
                (int) Math.round(box.left() * scale),
                (int) Math.round(box.top() * scale),
                (int) Math.round(box.width() * scale),
                Math.max(1, (int) Math.round(box.height() * scale)));
    }

    /** On white, so that it can be read on any print. */
    private void label(String text, PixelBox box, boolean above) {
        int x = (int) Math.max(2, box.left() * scale);
        int y = (int) (above ? Math.max(18, box.top() * scale - 5) : box.bottom() * scale + 17);
        Color colour = pen.getColor();
        pen.setColor(new Color(255, 255, 255, 200));
        pen.fillRect(x - 1, y - 15, pen.getFontMetrics().stringWidth(text) + 3, 19);
        pen.setColor(colour);
        pen.drawString(text, x, y);
    }
}
