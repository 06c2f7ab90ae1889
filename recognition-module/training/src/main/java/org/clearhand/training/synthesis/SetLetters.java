package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/** Letters set on one base line; the glyph's height of 1 is that of a tall letter, tails hang below it. */
final class SetLetters implements Glyph {
    private final List<Glyph> letters;
    private final List<LetterShape> shapes;
    private final double gap;

    SetLetters(List<Glyph> letters, List<LetterShape> shapes, double gap) {
        this.letters = List.copyOf(letters);
        this.shapes = List.copyOf(shapes);
        this.gap = gap;
    }

    @Override
    public double aspect() {
        double width = -gap;
        for (int i = 0; i < letters.size(); i++) {
            width += gap + width(i);
        }
        return Math.max(0.05, width);
    }

    @Override
    public void draw(Plate plate, Placement at, RandomGenerator random) {
        double x = 0;
        for (int i = 0; i < letters.size(); i++) {
            double size = shapes.get(i).height() * Chance.between(0.88, 1.12, random);
            double top = 1 - shapes.get(i).above() + Chance.normal(0, 0.03, random);
            Placement place = new Placement(
                    at.left() + x * at.stretch() * at.height(),
                    at.pixelY(top),
                    size * at.height(),
                    at.stretch(),
                    at.slant() + Chance.normal(0, 0.04, random),
                    at.penRadius());
            letters.get(i).draw(plate, place, random);
            x += width(i) + gap + Chance.normal(0, 0.03, random);
        }
    }

    private double width(int index) {
        return letters.get(index).aspect() * shapes.get(index).height();
    }
}
