package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/**
 * The dense fine lines of security paper: families of waves and of rosettes, a few pixels apart, that cross each other and
 * lie under everything written on a cheque. A family is a phase over the plate, and its lines run where the phase is whole.
 */
final class FineLines {
    private final int width;
    private final int height;

    private FineLines(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Draws one to three families over a whole plate; lengths are pixels at 200 dpi. */
    static void draw(Plate plate, RandomGenerator random) {
        FineLines lines = new FineLines(plate.width(), plate.height());
        int families = Chance.of(0.45, random) ? 1 : Chance.between(2, 3, random);
        for (int i = 0; i < families; i++) {
            Phase phase = Chance.of(0.65, random) ? waves(random) : rosette(plate, random);
            lines.draw(plate, phase, random);
        }
    }

    /** In lines. */
    private interface Phase {
        double at(double x, double y);
    }

    private static Phase waves(RandomGenerator random) {
        double spacing = spacing(random);
        double lean = Chance.between(0, Math.PI, random);
        double wave = Chance.between(0, Math.PI, random);
        double length = Chance.logBetween(18, 250, random);
        // Waves steeper than this run into each other.
        double swing = Chance.logBetween(0.02, 0.14, random) * length / spacing;
        double start = Chance.between(0, 2 * Math.PI, random);
        double across = Math.cos(lean) / spacing;
        double down = Math.sin(lean) / spacing;
        double waveAcross = 2 * Math.PI * Math.cos(wave) / length;
        double waveDown = 2 * Math.PI * Math.sin(wave) / length;
        return (x, y) -> x * across + y * down + swing * Math.sin(start + x * waveAcross + y * waveDown);
    }

    private static Phase rosette(Plate plate, RandomGenerator random) {
        double spacing = spacing(random);
        double cx = Chance.between(-0.2, 1.2, random) * plate.width();
        double cy = Chance.between(-1.5, 2.5, random) * plate.height();
        int petals = Chance.of(0.4, random) ? 0 : Chance.between(3, 24, random);
        double swing = petals == 0 ? 0 : Chance.logBetween(0.5, 4, random);
        double squash = Chance.between(0.6, 1.6, random);
        return (x, y) -> {
            double dx = x - cx;
            double dy = (y - cy) * squash;
            return Math.hypot(dx, dy) / spacing + swing * Math.sin(petals * Math.atan2(dy, dx));
        };
    }

    private static double spacing(RandomGenerator random) {
        return Chance.logBetween(3, 9, random);
    }

    private void draw(Plate plate, Phase phase, RandomGenerator random) {
        double radius = Chance.between(0.3, 0.8, random);
        double strength = Chance.between(0.55, 1, random);
        // Where bands are darker than others, as where two inks meet.
        boolean banded = Chance.of(0.25, random);
        UnevenInk bands = new UnevenInk(plate, Chance.between(20, 90, random), banded ? 0.1 : 0.7, 1, random);
        double[] above = row(phase, -1);
        for (int y = 0; y < height; y++) {
            double[] here = row(phase, y);
            for (int x = 0; x < width; x++) {
                double slope = Math.hypot(here[x + 1] - here[x], here[x] - above[x]);
                // Lines too close to be seen apart are left out: they are an even grey.
                if (slope > 1e-6 && slope < 0.45) {
                    double distance = Math.abs(here[x] - Math.rint(here[x])) / slope;
                    double cover = Math.min(Math.min(1, 2 * radius), radius + 0.5 - distance);
                    if (cover > 0) {
                        plate.raise(x, y, (float) (strength * bands.at(x, y) * cover));
                    }
                }
            }
            above = here;
        }
    }

    private double[] row(Phase phase, int y) {
        double[] row = new double[width + 1];
        for (int x = 0; x <= width; x++) {
            row[x] = phase.at(x, y);
        }
        return row;
    }
}
