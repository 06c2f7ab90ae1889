package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.clearhand.forms.FormTemplate;

/** What offices and people put onto a form besides filling it: stamps and scribbles, anywhere. */
final class Blemishes {
    private final FormTemplate template;
    private final RandomGenerator random;

    Blemishes(FormTemplate template, RandomGenerator random) {
        this.template = template;
        this.random = random;
    }

    /** An office's stamp, translucent as rubber stamps are. */
    void stamp(PageCanvas canvas) {
        Color ink = new Color(random.nextInt(40, 150), random.nextInt(20, 60), random.nextInt(70, 170), 120);
        double width = random.nextDouble(18, 32);
        double height = width * random.nextDouble(0.4, 0.9);
        double x = random.nextDouble(0, Math.max(1, template.pageWidthMillimetres() - width));
        double y = random.nextDouble(0, Math.max(1, template.pageHeightMillimetres() - height));
        AffineTransform turn =
                AffineTransform.getRotateInstance(random.nextGaussian() * 0.15, x + width / 2, y + height / 2);
        boolean round = random.nextBoolean();
        canvas.stroke(
                turn.createTransformedShape(
                        round
                                ? new Ellipse2D.Double(x, y, width, height)
                                : new Rectangle2D.Double(x, y, width, height)),
                0.5,
                ink);
        String date = String.format(Locale.ROOT, "%02d NOV 2026", random.nextInt(1, 29));
        canvas.draw(pen -> {
            pen.transform(turn);
            pen.setColor(ink);
            pen.setFont(PrintFonts.BOLD.deriveFont((float) (width / 9)));
            pen.drawString("RECEIVED", (float) (x + 0.2 * width), (float) (y + 0.45 * height));
            pen.drawString(date, (float) (x + 0.14 * width), (float) (y + 0.45 * height + width / 7));
        });
    }

    /** A pen tried out, or a note crossed through. */
    void scribble(PageCanvas canvas, Color ink) {
        double x = random.nextDouble(0.05, 0.9) * template.pageWidthMillimetres();
        double y = random.nextDouble(0.05, 0.95) * template.pageHeightMillimetres();
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        for (int i = 0; i < random.nextInt(4, 14); i++) {
            path.quadTo(
                    x + random.nextGaussian() * 6,
                    y + random.nextGaussian() * 2.5,
                    x + random.nextGaussian() * 8,
                    y + random.nextGaussian() * 3);
        }
        canvas.stroke(path, random.nextDouble(0.2, 0.5), ink);
    }
}
