package org.clearhand.recognition.page;

/**
 * How much of a blank's print is there on an upright page, beyond what chance would find, and where it fits best. Immutable.
 */
final class PrintAgreement {
    /** Ink this near to where the blank has it counts as the same. */
    private static final double NEAR_MILLIMETRES = 0.3;
    /**
     * So far beside its place print meets ink by chance only: other letters of the same lines, which also other words of the same length
     * would meet.
     */
    private static final double[] BESIDE_MILLIMETRES = {-2.2, -1.4, 1.4, 2.2};

    private static final double FIRST_STEP_MILLIMETRES = 0.8;
    private static final double LAST_STEP_MILLIMETRES = 0.1;

    private final PrintedMatter blank;
    private final InkAround ink;

    PrintAgreement(PrintedMatter blank, InkAround ink) {
        this.blank = blank;
        this.ink = ink;
    }

    /** 0 for what chance would find, 1 where all of the print is in its place. */
    double of(Registration place) {
        double scale = place.pixelsPerMillimetre();
        double chance = 0;
        for (double beside : BESIDE_MILLIMETRES) {
            chance += share(scale, place.offsetX() + beside * scale, place.offsetY()) / BESIDE_MILLIMETRES.length;
        }
        double here = share(scale, place.offsetX(), place.offsetY());
        return Math.max(0, (here - chance) / Math.max(0.05, 1 - chance));
    }

    /** The registration near this one where most of the print is in its place; scale and shift are moved in ever smaller steps. */
    Registration best(Registration place) {
        double scale = place.pixelsPerMillimetre();
        double x = place.offsetX();
        double y = place.offsetY();
        double most = share(scale, x, y);
        FormPage page = new FormPage(
                blank.template().pageWidthMillimetres() / 2, blank.template().pageHeightMillimetres() / 2);
        for (double step = FIRST_STEP_MILLIMETRES; step >= LAST_STEP_MILLIMETRES; step /= 2) {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (int move = 0; move < 6; move++) {
                    double sign = move % 2 == 0 ? 1 : -1;
                    double toScale = scale * (move / 2 == 2 ? 1 + sign * step / page.halfWidth() : 1);
                    // The scale grows about the middle of the page, so that it does not also shift.
                    double toX = x + (move / 2 == 0 ? sign * step * scale : 0) - page.halfWidth() * (toScale - scale);
                    double toY = y + (move / 2 == 1 ? sign * step * scale : 0) - page.halfHeight() * (toScale - scale);
                    double there = share(toScale, toX, toY);
                    if (there > most + 1e-9) {
                        scale = toScale;
                        x = toX;
                        y = toY;
                        most = there;
                        moved = true;
                    }
                }
            }
        }
        return new Registration(scale, x, y, place.residualMillimetres());
    }

    private record FormPage(double halfWidth, double halfHeight) {}

    private double share(double scale, double offsetX, double offsetY) {
        int reach = Math.max(1, (int) Math.round(NEAR_MILLIMETRES * scale));
        InkAround.Within near = ink.within(reach);
        int hits = 0;
        for (int i = 0; i < blank.count(); i++) {
            hits += near.at(offsetX + scale * blank.x(i), offsetY + scale * blank.y(i)) ? 1 : 0;
        }
        return (double) hits / Math.max(1, blank.count());
    }
}
