package org.clearhand.recognition.decode;

import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadingProblem;

/**
 * Refuses a page that shows nothing: of one colour but for fewer than one pixel in five thousand. A blank page is often a
 * damaged one whose decoder said nothing.
 */
final class BlankPage {
    private static final int LEVELS = 256;
    /** Levels a pixel must differ from the page's most frequent one to count as ink, above the noise of a scanner. */
    private static final int CONTRAST = 40;

    private static final int PIXELS_PER_INK_PIXEL = 5_000;

    private BlankPage() {}

    static void refuse(PageImage page) throws UnreadableDocument {
        if (isBlank(page.grey())) {
            throw new UnreadableDocument(new ReadingProblem(
                    QuarantineCode.BLANK, "page " + page.page() + ": " + QuarantineCode.BLANK.meaning()));
        }
    }

    static boolean isBlank(byte[] grey) {
        int[] histogram = new int[LEVELS];
        for (byte level : grey) {
            histogram[level & 0xff]++;
        }
        int paper = 0;
        for (int level = 1; level < LEVELS; level++) {
            paper = histogram[level] > histogram[paper] ? level : paper;
        }
        long ink = 0;
        for (int level = 0; level < LEVELS; level++) {
            ink += Math.abs(level - paper) >= CONTRAST ? histogram[level] : 0;
        }
        return ink * PIXELS_PER_INK_PIXEL < grey.length;
    }
}
