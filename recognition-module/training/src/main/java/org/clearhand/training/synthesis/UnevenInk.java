package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/**
 * How much ink it takes to leave a mark, from place to place: a worn ribbon, a thin film of ink or a threshold set too high
 * leave the thick parts of a character and break its thin ones.
 */
final class UnevenInk implements Plate.Levels {
    private final double cell;
    private final int columns;
    private final double[] knots;

    /**
     * A field of levels that changes softly.
     *
     * @param cell pixels from one independent level to the next
     */
    UnevenInk(Plate plate, double cell, double lowest, double highest, RandomGenerator random) {
        this.cell = Math.max(1, cell);
        this.columns = (int) (plate.width() / this.cell) + 2;
        this.knots = new double[columns * ((int) (plate.height() / this.cell) + 2)];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = Chance.between(lowest, highest, random);
        }
    }

    @Override
    public double at(int x, int y) {
        double across = x / cell;
        double down = y / cell;
        int first = ((int) down) * columns + (int) across;
        double mixAcross = across - (int) across;
        double mixDown = down - (int) down;
        double above = knots[first] * (1 - mixAcross) + knots[first + 1] * mixAcross;
        double below = knots[first + columns] * (1 - mixAcross) + knots[first + columns + 1] * mixAcross;
        return above * (1 - mixDown) + below * mixDown;
    }
}
