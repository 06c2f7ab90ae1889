package org.clearhand.recognition.page;

/** The upper and the lower line of a row of cells: up to which column how many pixels of both are there. Immutable. */
final class Rails {
    /** What it costs a row if both lines run on for another cell at one of its ends. */
    private static final double RUNS_ON_COST = 0.5;

    private final int[] upTo;

    private Rails(int[] upTo) {
        this.upTo = upTo;
    }

    static Rails of(LineMap lines, int top, int bottom) {
        int[] upTo = new int[lines.width() + 1];
        for (int x = 0; x < lines.width(); x++) {
            boolean both = lines.rowCover(top, x, x + 1) > 0 && lines.rowCover(bottom, x, x + 1) > 0;
            upTo[x + 1] = upTo[x] + (both ? 1 : 0);
        }
        return new Rails(upTo);
    }

    /**
     * How well both lines hold a row of cells: 1 where they run from its first to its last edge and no farther; less, down to
     * -1, where they are missing or run on.
     */
    double hold(double left, double pitch, int cells) {
        double right = left + cells * pitch;
        return share(left, right) - RUNS_ON_COST * (share(left - pitch, left) + share(right, right + pitch));
    }

    private double share(double from, double to) {
        int first = Math.max(0, Math.min(upTo.length - 1, (int) Math.round(from)));
        int end = Math.max(0, Math.min(upTo.length - 1, (int) Math.round(to)));
        return (upTo[end] - upTo[first]) / (to - from);
    }
}
