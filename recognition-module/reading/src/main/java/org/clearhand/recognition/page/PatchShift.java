package org.clearhand.recognition.page;

/**
 * How far the print of one patch of a form lies from where it was expected.
 *
 * @param x middle of the patch's print, millimetres from the left edge of the form
 * @param y the same from its upper edge
 * @param right millimetres the print lies farther right than expected
 * @param down millimetres it lies farther down
 * @param weight how sure that is, in print that agrees; above 0
 */
record PatchShift(double x, double y, double right, double down, double weight) {

    /** Millimetres between where the patch was found and where this map of the form has it. */
    double distance(Projection moved) {
        return moved.apply(x, y).distance(x + right, y + down);
    }
}
