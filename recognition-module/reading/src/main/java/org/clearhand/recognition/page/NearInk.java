package org.clearhand.recognition.page;

/**
 * Where on a page there is ink nearby, to about a pixel, at a fraction of the cost: a large page is looked at in half its size.
 *
 * @param ink of the page, or of the page halved
 * @param times how many pixels of the page one of {@code ink} is wide
 */
record NearInk(InkAround.Within ink, int times) {

    /** @param x pixels of the page */
    boolean at(double x, double y) {
        return ink.at(x / times, y / times);
    }
}
