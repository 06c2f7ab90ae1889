package org.clearhand.recognition.page;

/** The part of a picture that shows print: whatever is beyond it is empty paper, a scanner's background, or was never scanned. */
final class PrintedArea {
    /** Share of a row or column from which its ink is print and not dirt. */
    private static final double LEAST_INK = 0.004;

    private PrintedArea() {}

    /** The whole picture where nothing is printed. */
    static PixelBox of(InkMap ink) {
        int left = 0;
        while (left < ink.width() && !isPrinted(ink, true, left)) {
            left++;
        }
        if (left == ink.width()) {
            return new PixelBox(0, 0, ink.width(), ink.height());
        }
        int right = ink.width();
        while (right > left + 1 && !isPrinted(ink, true, right - 1)) {
            right--;
        }
        int top = 0;
        while (top < ink.height() - 1 && !isPrinted(ink, false, top)) {
            top++;
        }
        int bottom = ink.height();
        while (bottom > top + 1 && !isPrinted(ink, false, bottom - 1)) {
            bottom--;
        }
        return new PixelBox(left, top, right, bottom);
    }

    private static boolean isPrinted(InkMap ink, boolean column, int index) {
        int length = column ? ink.height() : ink.width();
        int printed = 0;
        for (int i = 0; i < length; i++) {
            printed += (column ? ink.at(index, i) : ink.at(i, index)) ? 1 : 0;
        }
        return printed > LEAST_INK * length;
    }
}
