package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.draw.DistanceMap;
import org.clearhand.training.draw.Plate;

/**
 * A glyph from a small picture, kept as its distance map: another pen is then only another threshold, though never a much
 * finer pen than the one it was written with.
 */
final class BitmapGlyph implements Glyph {
    private static final double FINEST_SHARE = 0.55;

    private final DistanceMap map;

    BitmapGlyph(IdxSet.Item item) {
        map = DistanceMap.of(item.size(), item::ink);
    }

    @Override
    public double aspect() {
        return map.aspect();
    }

    @Override
    public void draw(Plate plate, Placement at, RandomGenerator random) {
        double natural = map.penRadius() * at.height();
        double radius = Math.max(at.penRadius(), FINEST_SHARE * natural);
        double spread = Math.min(radius - natural, 0.12 * at.height());
        double swing = Math.abs(Chance.normal(0, 0.02, random));
        double phase = Chance.between(0, 6.3, random);
        double reach = Math.max(0, spread) + 2;
        double leanLeft = Math.min(0, at.slant()) * at.height();
        double leanRight = Math.max(0, at.slant()) * at.height();
        int left = (int) (at.left() + leanLeft - reach);
        int right = (int) (at.left() + aspect() * at.stretch() * at.height() + leanRight + reach);
        int top = (int) (at.top() - reach);
        int bottom = (int) (at.top() + at.height() + reach);
        for (int py = top; py <= bottom; py++) {
            double y = (py + 0.5 - at.top()) / at.height();
            for (int px = left; px <= right; px++) {
                double x = ((px + 0.5 - at.left()) / at.height() - at.slant() * (1 - y)) / at.stretch();
                double inside = map.at(x + swing * Math.sin(phase + 5 * y), y + swing * Math.sin(phase + 5 * x));
                double cover = inside * at.height() + spread + 0.5;
                if (cover > 0) {
                    plate.raise(px, py, (float) Math.min(1, cover));
                }
            }
        }
    }
}
