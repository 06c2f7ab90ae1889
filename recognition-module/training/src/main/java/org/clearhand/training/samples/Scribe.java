package org.clearhand.training.samples;

/** Someone, or something, that writes texts onto a page. */
interface Scribe {
    /** How wide the text would be, in millimetres, with digits of this height. */
    double width(String text, double digitMillimetres);

    /** Writes a text from x on; makes it narrower and then smaller where it would be wider than there is room. */
    void write(PageCanvas canvas, String text, double x, double baseline, double digitMillimetres, double room);

    /** Writes a text in the middle of a box that is this wide. */
    void writeCentred(
            PageCanvas canvas, String text, double left, double baseline, double digitMillimetres, double room);
}
