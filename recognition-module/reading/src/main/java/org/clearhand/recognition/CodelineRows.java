package org.clearhand.recognition;

import java.util.Arrays;

/**
 * Rows of a crop where characters stand.
 *
 * @param bottom the row below the last one
 */
record CodelineRows(int top, int bottom) {
    /** A row belongs to the line when it holds this share of the ink of its busiest rows. */
    private static final double ROW_SHARE = 0.22;

    int height() {
        return bottom - top;
    }

    int centre() {
        return (top + bottom) / 2;
    }

    /** The run of busy rows that holds most ink; one or two weak rows inside it do not end it. */
    static CodelineRows busiest(int[] profile) {
        int[] sorted = profile.clone();
        Arrays.sort(sorted);
        double least = Math.max(2, sorted[sorted.length - 1 - sorted.length / 6] * ROW_SHARE);
        CodelineRows best = new CodelineRows(0, 0);
        long most = 0;
        for (int y = 0; y < profile.length; y++) {
            int top = y;
            int end = y;
            long sum = 0;
            for (int weak = 0; y < profile.length && weak <= 2 && profile[top] >= least; y++) {
                boolean strong = profile[y] >= least;
                weak = strong ? 0 : weak + 1;
                end = strong ? y + 1 : end;
                sum += profile[y];
            }
            if (sum > most) {
                most = sum;
                best = new CodelineRows(top, end);
            }
        }
        return best;
    }
}
