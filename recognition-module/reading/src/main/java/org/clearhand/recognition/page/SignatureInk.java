package org.clearhand.recognition.page;

/**
 * Whether something is signed: strokes taller than print. Says nothing about who signed. Print beside a signature line is 2 to 3 mm
 * high; a signature has at least one connected stroke that is taller. Strokes are as dark as ink is on this page, because where
 * nothing is signed the darkest there is the security print.
 */
final class SignatureInk {
    private static final double WINDOW_MILLIMETRES = 6;
    private static final double INK_SHARE = 0.005;
    private static final double INK_OF_CONTRAST = 0.35;
    private static final int LEAST_MARGIN = 25;
    private static final double TALL_MILLIMETRES = 3.7;
    private static final double SLOPE_MILLIMETRES = 0.3;
    /** A stain or a dark frame is filled more than strokes are. */
    private static final double MOST_FILLED = 0.75;

    private SignatureInk() {}

    /**
     * @param zone where one signs, without its line
     * @param page tells how dark ink is here
     */
    static MarkInk of(GreyImage zone, GreyImage page, double pixelsPerMillimetre) {
        int contrast = page.contrast(INK_SHARE);
        InkMap ink = InkMap.of(zone, (int) (WINDOW_MILLIMETRES * pixelsPerMillimetre), Math.max(LEAST_MARGIN, (int)
                (INK_OF_CONTRAST * contrast)));
        double tallest = InkPart.in(ink, new PixelBox(0, 0, zone.width(), zone.height())).stream()
                .filter(part -> part.box().width() > part.box().height() / 6)
                .filter(part -> part.pixels()
                        < MOST_FILLED * part.box().width() * part.box().height())
                .mapToDouble(part -> part.box().height() / pixelsPerMillimetre)
                .max()
                .orElse(0);
        double present = MarkInk.rise(tallest, TALL_MILLIMETRES, SLOPE_MILLIMETRES);
        return present > 0.1 && present < 0.9
                ? MarkInk.doubtful(present, "what is there is no taller than print")
                : MarkInk.told(present);
    }
}
