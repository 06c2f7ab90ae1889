package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/**
 * Security printing drawn once and reused: dense fine lines, wide guilloche waves, hatching, grain and pale arcs as they lie
 * under the fields of cheques. Safe for all threads after construction; the plates must not be changed.
 */
public final class Backgrounds {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 128;
    private static final double FINE = 0.7;

    private final List<Plate> plates = new ArrayList<>();

    public Backgrounds(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            plates.add(draw(random));
        }
    }

    Plate next(RandomGenerator random) {
        return Chance.pick(plates, random);
    }

    private static Plate draw(RandomGenerator random) {
        Plate plate = new Plate(WIDTH, HEIGHT);
        if (Chance.of(FINE, random)) {
            FineLines.draw(plate, random);
            plate.blur(Chance.between(0.1, 0.4, random));
            return plate;
        }
        int families = Chance.between(1, 3, random);
        for (int i = 0; i < families; i++) {
            switch (random.nextInt(4)) {
                case 0 -> waves(plate, random);
                case 1 -> hatching(plate, random);
                case 2 -> arcs(plate, random);
                default -> grain(plate, random);
            }
        }
        plate.blur(Chance.between(0.3, 1.2, random));
        return plate;
    }

    private static void waves(Plate plate, RandomGenerator random) {
        double spacing = Chance.logBetween(4, 30, random);
        double length = Chance.logBetween(25, 400, random);
        double swing = Chance.logBetween(2, 40, random);
        double radius = Chance.logBetween(0.3, 1.1, random);
        double drift = Chance.normal(0, 0.2, random);
        double phaseStep = Chance.of(0.5, random) ? 0 : Chance.between(0.05, 0.6, random);
        double phase = Chance.between(0, 6.3, random);
        for (double offset = -swing - 100; offset < HEIGHT + swing + 100; offset += spacing) {
            double beforeX = 0;
            double beforeY = offset + swing * Math.sin(phase);
            for (double x = 6; x <= WIDTH + 6; x += 6) {
                double y = offset + drift * x / 4 + swing * Math.sin(phase + x * 2 * Math.PI / length);
                plate.stroke(beforeX, beforeY, radius, x, y, radius);
                beforeX = x;
                beforeY = y;
            }
            phase += phaseStep;
        }
    }

    private static void hatching(Plate plate, RandomGenerator random) {
        double spacing = Chance.logBetween(2.5, 14, random);
        double lean = Chance.normal(0, 1.2, random) * HEIGHT;
        double radius = Chance.logBetween(0.3, 0.9, random);
        double step = spacing * Math.hypot(lean, HEIGHT) / HEIGHT;
        for (double x = -Math.abs(lean); x < WIDTH + Math.abs(lean); x += step) {
            plate.stroke(x, 0, radius, x + lean, HEIGHT, radius);
        }
    }

    private static void arcs(Plate plate, RandomGenerator random) {
        int count = Chance.between(2, 12, random);
        for (int i = 0; i < count; i++) {
            double cx = random.nextInt(WIDTH);
            double cy = Chance.between(-HEIGHT, 2 * HEIGHT, random);
            double size = Chance.logBetween(15, 160, random);
            double radius = Chance.logBetween(0.4, 3, random);
            int steps = (int) (size / 2) + 8;
            double squash = Chance.between(0.4, 1, random);
            for (int k = 0; k < steps; k++) {
                double a = 2 * Math.PI * k / steps;
                double b = 2 * Math.PI * (k + 1) / steps;
                plate.stroke(
                        cx + size * Math.cos(a),
                        cy + squash * size * Math.sin(a),
                        radius,
                        cx + size * Math.cos(b),
                        cy + squash * size * Math.sin(b),
                        radius);
            }
        }
    }

    private static void grain(Plate plate, RandomGenerator random) {
        int dots = Chance.between(200, 4000, random);
        double radius = Chance.logBetween(0.3, 1.6, random);
        for (int i = 0; i < dots; i++) {
            double x = random.nextInt(WIDTH);
            double y = random.nextInt(HEIGHT);
            plate.stroke(x, y, radius, x + Chance.normal(0, 1, random), y + Chance.normal(0, 1, random), radius);
        }
    }
}
