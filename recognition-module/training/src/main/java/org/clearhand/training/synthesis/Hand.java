package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;

/** Someone, or something, that writes single characters. */
interface Hand {
    /** A glyph for the character; hands that lack it borrow from the marks every pen can make. */
    Glyph glyph(char character, RandomGenerator random);

    /** Whether a pen holds the line width, or the glyphs bring their own as in print. */
    boolean usesPen();
}
