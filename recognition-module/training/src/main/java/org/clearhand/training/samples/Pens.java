package org.clearhand.training.samples;

import java.awt.Color;

/**
 * Who and what writes one document.
 *
 * @param hand name of the writing hand
 * @param machine prints what offices print
 * @param millimetres width of the pen's line
 */
record Pens(String hand, Scribe writing, Scribe machine, Color ink, double millimetres) {}
