package org.clearhand.recognition;

/**
 * How much lower than its line a group of characters stands, told by how often its rows change between paper and ink: rows of
 * characters do so many times, a signature or a bar that touches them does not.
 */
final class CodelineGroupLevel {
    /** How much busier the rows must get for a group to be moved. */
    private static final double LEAST_GAIN = 1.1;
    /** Of the mean of its rows: characters have no row without strokes, but print above them is set apart by one. */
    private static final double WEAKEST_ROW = 0.25;

    private static final int ROUNDED_ROWS = 2;

    private CodelineGroupLevel() {}

    /**
     * Rows by which the group stands lower than the line, negative where it stands higher; 0 where it cannot be told.
     *
     * @param changes for each row, how often it changes from paper to ink within the group
     * @param top first row of the line
     * @param height rows of the line
     * @param reach most rows the group may be off
     */
    static int below(int[] changes, int top, int height, int reach) {
        double least = LEAST_GAIN * sum(changes, top, height);
        int first = 0;
        int last = 0;
        double most = 0;
        for (int shift = -reach; shift <= reach; shift++) {
            int sum = sum(changes, top + shift, height);
            if (sum < least || sum < most || !isFilled(changes, top + shift, height, sum)) {
                continue;
            }
            first = sum > most ? shift : first;
            last = shift;
            most = sum;
        }
        return (first + last) / 2;
    }

    private static int sum(int[] changes, int top, int height) {
        int sum = 0;
        for (int y = Math.max(0, top); y < Math.min(changes.length, top + height); y++) {
            sum += changes[y];
        }
        return sum;
    }

    private static boolean isFilled(int[] changes, int top, int height, int sum) {
        double least = WEAKEST_ROW * sum / height;
        for (int y = top + ROUNDED_ROWS; y < top + height - ROUNDED_ROWS; y++) {
            if (y < 0 || y >= changes.length || changes[y] < least) {
                return false;
            }
        }
        return true;
    }
}
