package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/** One character as one hand writes it, free of size: its box is 1 high and {@link #aspect()} wide. */
interface Glyph {
    /** Width of the box as a share of its height; greater than 0. */
    double aspect();

    void draw(Plate plate, Placement placement, RandomGenerator random);
}
