package org.clearhand.recognition.item;

import org.clearhand.recognition.decode.PageImage;

/** The level of grey of a scanner's lid: the one that most of the scan's outermost frame has. */
final class LidLevel {
    /** Width of the frame, as a share of the longer side. */
    private static final double FRAME = 0.012;

    private static final int LEVELS = 256;
    private static final int SPREAD = 4;

    private LidLevel() {}

    /** 0 black to 255 white. */
    static int of(PageImage scan) {
        int frame = (int) Math.max(2, FRAME * Math.max(scan.width(), scan.height()));
        int[] histogram = new int[LEVELS];
        for (int y = 0; y < scan.height(); y++) {
            boolean whole = y < frame || y >= scan.height() - frame;
            int inner = whole ? scan.width() : Math.min(frame, scan.width());
            count(scan, y, 0, inner, histogram);
            count(scan, y, Math.max(inner, scan.width() - frame), scan.width(), histogram);
        }
        int best = 0;
        long most = -1;
        for (int level = 0; level < LEVELS; level++) {
            long near = 0;
            for (int i = Math.max(0, level - SPREAD); i <= Math.min(LEVELS - 1, level + SPREAD); i++) {
                near += histogram[i];
            }
            best = near > most ? level : best;
            most = Math.max(most, near);
        }
        return best;
    }

    private static void count(PageImage scan, int y, int from, int to, int[] histogram) {
        for (int x = from; x < to; x++) {
            histogram[scan.grey()[y * scan.width() + x] & 0xff]++;
        }
    }
}
