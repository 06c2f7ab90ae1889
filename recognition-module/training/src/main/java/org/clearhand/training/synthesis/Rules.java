package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;

/** Printed lines around handwriting: rules, box edges, rows of cells, whole, dotted, or taken out again. */
final class Rules {
    private Rules() {}

    /** Rules under, over or through the writing, or the edges of a box around it. */
    static void draw(Plate print, InkBox around, double height, RandomGenerator random) {
        if (around.isEmpty()) {
            return;
        }
        double radius = Chance.between(0.4, 1.4, random);
        double tilt = Chance.normal(0, 0.006, random);
        if (Chance.of(0.7, random)) {
            double y = around.bottom() + height * Chance.between(-0.3, 0.35, random);
            line(print, 0, y, print.width(), y + tilt * print.width(), radius, Chance.of(0.2, random), random);
        }
        if (Chance.of(0.4, random)) {
            double y = around.top() - height * Chance.between(-0.08, 0.35, random);
            line(print, 0, y, print.width(), y + tilt * print.width(), radius, false, random);
        }
        if (Chance.of(0.3, random)) {
            double x = around.left() - height * Chance.between(0.03, 0.5, random);
            line(print, x, 0, x + Chance.normal(0, 1, random), print.height(), radius, false, random);
        }
        if (Chance.of(0.25, random)) {
            double x = around.right() + height * Chance.between(0.03, 0.6, random);
            line(print, x, 0, x + Chance.normal(0, 1, random), print.height(), radius, false, random);
        }
    }

    /** A row of cells; in a quarter of the cases the lines were found and erased, with the ink they crossed. */
    static void cells(Plate ink, Plate print, InkBox row, double pitch, int count, RandomGenerator random) {
        double radius = Chance.between(0.4, 1.5, random);
        boolean erased = Chance.of(0.25, random);
        boolean halfHigh = Chance.of(0.15, random);
        for (int i = 0; i <= count; i++) {
            double x = row.left() + i * pitch + Chance.normal(0, 0.3, random);
            if (erased) {
                erase(ink, x, row, radius);
            } else {
                double top = halfHigh ? (row.top() + row.bottom()) / 2.0 : row.top();
                line(print, x, top, x, row.bottom(), radius, false, random);
            }
        }
        if (!erased) {
            int right = (int) (row.left() + count * pitch);
            line(print, row.left(), row.bottom(), right, row.bottom(), radius, false, random);
            if (!halfHigh) {
                line(print, row.left(), row.top(), right, row.top(), radius, false, random);
            }
        }
    }

    private static void erase(Plate ink, double x, InkBox row, double radius) {
        for (double y = row.top(); y < row.bottom(); y += radius) {
            ink.clearDisc(x, y, radius);
        }
    }

    private static void line(
            Plate plate,
            double x0,
            double y0,
            double x1,
            double y1,
            double radius,
            boolean dotted,
            RandomGenerator random) {
        if (!dotted) {
            plate.stroke(x0, y0, radius, x1, y1, radius);
            return;
        }
        double step = Chance.between(3, 9, random);
        double length = Math.hypot(x1 - x0, y1 - y0);
        for (double at = 0; at < length; at += step) {
            double x = x0 + (x1 - x0) * at / length;
            double y = y0 + (y1 - y0) * at / length;
            plate.stroke(x, y, radius, x + step * 0.3, y, radius);
        }
    }
}
