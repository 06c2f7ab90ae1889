package org.clearhand.recognition.item;

/** What is left of a scan beside the items that were found. */
final class Rest {
    /** Side of the squares in which it is counted. */
    private static final double SQUARE_MILLIMETRES = 6;
    /** As many squares long and wide as the least that is worth a thought: 36 x 18 mm. A dark edge of the glass is narrower. */
    private static final int LONG = 6;

    private static final int SHORT = 3;
    /** So many of them show something; of writing on lines nearly all do. */
    private static final int LEAST_SHOWING = 14;
    /** One cell may be a speck of dust. */
    private static final int FEWEST_CELLS = 2;

    private Rest() {}

    /**
     * Whether there is so much that it may be another item, or a part of one.
     *
     * @param cells what no item was found for
     */
    static boolean isOfWeight(CellRegion cells, double pixelsPerMillimetre) {
        if (cells.count() == 0) {
            return false;
        }
        double square = Math.max(1, SQUARE_MILLIMETRES * pixelsPerMillimetre);
        int columns = 0;
        int rows = 0;
        for (int i = 0; i < cells.count(); i++) {
            columns = Math.max(columns, (int) (cells.pixel(cells.x(i)) / square) + 1);
            rows = Math.max(rows, (int) (cells.pixel(cells.y(i)) / square) + 1);
        }
        int[] counts = new int[columns * rows];
        for (int i = 0; i < cells.count(); i++) {
            int column = (int) (cells.pixel(cells.x(i)) / square);
            int row = (int) (cells.pixel(cells.y(i)) / square);
            counts[row * columns + column]++;
        }
        return holds(counts, columns, rows, LONG, SHORT) || holds(counts, columns, rows, SHORT, LONG);
    }

    private static boolean holds(int[] counts, int columns, int rows, int width, int height) {
        for (int top = 0; top + height <= rows; top++) {
            for (int left = 0; left + width <= columns; left++) {
                int showing = 0;
                for (int y = top; y < top + height; y++) {
                    for (int x = left; x < left + width; x++) {
                        showing += counts[y * columns + x] >= FEWEST_CELLS ? 1 : 0;
                    }
                }
                if (showing >= LEAST_SHOWING) {
                    return true;
                }
            }
        }
        return false;
    }
}
