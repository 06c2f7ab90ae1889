package org.clearhand.recognition.page;

import java.util.List;

/**
 * Where a line of magnetic ink characters ends, when a stamp or a signature runs through its last characters: joined to other ink they are
 * no pieces of a character's size. Lost without a word they would leave a line that looks whole, because a serial number may be missing.
 */
final class CodelineEnds {
    /** Of the line's height: ink beside the line that fills less of it is no part of a character. */
    private static final double LEAST_HEIGHT = 0.6;
    /** Widest gap between two parts of a line, in characters. */
    private static final double GAP = 4;
    /** Farthest such ink is followed, in characters. */
    private static final double FARTHEST = 12;

    private CodelineEnds() {}

    /**
     * The line with the ink that goes on at its ends.
     *
     * @param line outline of the characters found
     * @param parts all ink around
     * @param pitch from one character to the next in pixels
     */
    static PixelBox withJoinedInk(PixelBox line, List<InkPart> parts, double pitch) {
        int left = line.left();
        int right = line.right();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (InkPart part : parts) {
                PixelBox box = part.box();
                if (!fills(box, line)) {
                    continue;
                }
                if (box.right() > right && box.left() <= right + GAP * pitch) {
                    int further = Math.min(box.right(), (int) (line.right() + FARTHEST * pitch));
                    grown |= further > right;
                    right = Math.max(right, further);
                }
                if (box.left() < left && box.right() >= left - GAP * pitch) {
                    int further = Math.max(box.left(), (int) (line.left() - FARTHEST * pitch));
                    grown |= further < left;
                    left = Math.min(left, further);
                }
            }
        }
        return new PixelBox(left, line.top(), right, line.bottom());
    }

    private static boolean fills(PixelBox box, PixelBox line) {
        int rows = Math.min(box.bottom(), line.bottom()) - Math.max(box.top(), line.top());
        return rows >= LEAST_HEIGHT * line.height();
    }
}
