package org.clearhand.training.data.split;

import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.LabelledCrop;

/**
 * What a picture looks like, small enough to compare every picture of a set with every other: where its ink lies on a grid of 16 x 48,
 * contrast and size made equal first. The same scan saved again or made a little lighter is near; two people's writing of one text is not.
 */
final class Fingerprint {
    /** The share of the ink that may lie elsewhere. */
    static final double NEAR = 0.12;

    private static final int ROWS = 16;
    private static final int COLUMNS = 48;
    private static final int BLOCK_ROWS = 4;
    private static final int BLOCK_COLUMNS = 8;
    private static final int BLOCKS = ROWS / BLOCK_ROWS * (COLUMNS / BLOCK_COLUMNS);
    private static final int WIDEST = 1024;
    private static final double ASPECT_TOLERANCE = 1.04;

    private final String exact;
    private final boolean single;
    private final double aspect;
    private final byte[] ink = new byte[ROWS * COLUMNS];
    private final int[] blocks = new int[BLOCKS];
    private int total;

    private Fingerprint(String exact, boolean single, double aspect) {
        this.exact = exact;
        this.single = single;
        this.aspect = aspect;
    }

    static Fingerprint of(LabelledCrop crop) {
        GreyImage image = crop.image();
        NormalizedCrop normal = crop.normalize(WIDEST);
        Fingerprint fingerprint =
                new Fingerprint(exact(image), crop.text().length() == 1, (double) image.width() / image.height());
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int level = Math.round(255 * mean(normal, row, column));
                fingerprint.ink[row * COLUMNS + column] = (byte) level;
                fingerprint.blocks[row / BLOCK_ROWS * (COLUMNS / BLOCK_COLUMNS) + column / BLOCK_COLUMNS] += level;
                fingerprint.total += level;
            }
        }
        return fingerprint;
    }

    /** Of the pixels, however they were packed. */
    String exact() {
        return exact;
    }

    /** All ink, in levels; near pictures differ by at most {@link #NEAR} of the larger one. */
    int total() {
        return total;
    }

    boolean isNear(Fingerprint other) {
        if (exact.equals(other.exact)) {
            return true;
        }
        if (single || other.single) {
            return false; // one person's bare stroke for a 1 is near many another's
        }
        double wider = Math.max(aspect, other.aspect) / Math.min(aspect, other.aspect);
        int allowed = (int) (NEAR * Math.max(total, other.total));
        if (wider > ASPECT_TOLERANCE || Math.abs(total - other.total) > allowed) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < BLOCKS && apart <= allowed; i++) {
            apart += Math.abs(blocks[i] - other.blocks[i]);
        }
        if (apart > allowed) {
            return false; // the cells of a block differ at least as much as their sum
        }
        apart = 0;
        for (int i = 0; i < ink.length && apart <= allowed; i++) {
            apart += Math.abs((ink[i] & 0xff) - (other.ink[i] & 0xff));
        }
        return apart <= allowed;
    }

    private static float mean(NormalizedCrop crop, int row, int column) {
        int rowsEach = org.clearhand.recognition.CropNormalizer.HEIGHT / ROWS;
        int left = column * crop.contentWidth() / COLUMNS;
        int right = Math.max(left + 1, (column + 1) * crop.contentWidth() / COLUMNS);
        float sum = 0;
        for (int y = row * rowsEach; y < (row + 1) * rowsEach; y++) {
            for (int x = left; x < right; x++) {
                sum += Math.max(0, Math.min(1, crop.values()[y * crop.width() + x]));
            }
        }
        return sum / (rowsEach * (right - left));
    }

    private static String exact(GreyImage image) {
        byte[] sized = java.util.Arrays.copyOf(image.pixels(), image.pixels().length + 2);
        sized[sized.length - 2] = (byte) (image.width() >> 8);
        sized[sized.length - 1] = (byte) image.width();
        return FileHashes.sha256(sized);
    }
}
