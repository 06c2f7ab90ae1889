package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.synthesis.Script;

/** Writes with a pen, stroke by stroke. */
final class DrawnScribe implements Scribe {
    private final Script script;
    private final Color ink;
    private final double penMillimetres;
    private final RandomGenerator random;
    private final double slant;
    private final double gap;

    DrawnScribe(Script script, Color ink, double penMillimetres, RandomGenerator random) {
        this.script = script;
        this.ink = ink;
        this.penMillimetres = penMillimetres;
        this.random = random;
        this.slant = random.nextGaussian() * 0.12;
        this.gap = random.nextDouble(0.12, 0.24);
    }

    @Override
    public double width(String text, double digitMillimetres) {
        return width(written(text)) * digitMillimetres;
    }

    @Override
    public void write(PageCanvas canvas, String text, double x, double baseline, double digitMillimetres, double room) {
        List<Script.Written> characters = written(text);
        double narrow = Math.min(1, room / Math.max(0.1, width(characters) * digitMillimetres));
        double height = digitMillimetres * (narrow < 0.75 ? narrow / 0.75 : 1);
        draw(canvas, characters, x, baseline, height, Math.max(0.75, narrow));
    }

    @Override
    public void writeCentred(
            PageCanvas canvas, String text, double left, double baseline, double digitMillimetres, double room) {
        List<Script.Written> characters = written(text);
        double height = digitMillimetres * Math.min(1, room / Math.max(0.1, width(characters) * digitMillimetres));
        double spare = room - (width(characters) - gap) * height;
        double sway = random.nextGaussian() * spare * 0.06;
        draw(canvas, characters, left + spare / 2 + sway, baseline, height, 1);
    }

    private void draw(
            PageCanvas canvas,
            List<Script.Written> characters,
            double x,
            double baseline,
            double height,
            double narrow) {
        double at = x;
        for (Script.Written character : characters) {
            double lift = random.nextGaussian() * 0.02 * height;
            Path2D path = new Path2D.Double();
            for (double[] points : character.strokes()) {
                for (int i = 0; i < points.length; i += 2) {
                    double px = at + (points[i] * narrow + slant * (1 - points[i + 1])) * height;
                    double py = baseline + lift - (1 - points[i + 1]) * height;
                    if (i == 0) {
                        path.moveTo(px, py);
                    } else {
                        path.lineTo(px, py);
                    }
                }
            }
            canvas.stroke(path, Math.max(0.25, 1.6 * penMillimetres), ink);
            at += (character.advance() + gap) * height * narrow;
        }
    }

    private List<Script.Written> written(String text) {
        List<Script.Written> characters = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            characters.add(script.write(text.charAt(i), random));
        }
        return characters;
    }

    private double width(List<Script.Written> characters) {
        return characters.stream()
                .mapToDouble(character -> character.advance() + gap)
                .sum();
    }
}
