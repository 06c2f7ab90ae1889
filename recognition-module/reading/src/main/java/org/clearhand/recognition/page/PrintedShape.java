package org.clearhand.recognition.page;

/**
 * Printed matter of a blank form that something may be written in.
 *
 * @param outline in pixels of the upright page
 * @param cells how many cells; 0 for all but a row of cells
 */
public record PrintedShape(Kind kind, PixelBox outline, int cells) {
    /** What it looks like. */
    public enum Kind {
        /** Three or more equal boxes side by side. */
        CELLS,
        /** A closed box with nothing printed in it that divides it. */
        BOX,
        /** A closed box around other shapes. */
        FRAME,
        /** A small square. */
        TICK_BOX,
        /** A horizontal line that is no side of a box. */
        RULE,
        /** The code line in magnetic ink. */
        MICR_BAND
    }
}
