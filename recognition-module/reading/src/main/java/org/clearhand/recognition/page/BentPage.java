package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that is more than turned, resized and moved: seen by a camera a little askew, or fed a little fast. Its print tells by how much,
 * patch by patch, and the page is drawn anew as it would lie flat. Lines alone do not tell: banks print them some millimetres apart.
 */
final class BentPage {
    private static final double NEARBY_MILLIMETRES = 0.8;
    private static final double FAR_MILLIMETRES = 3.6;
    private static final double MIDDLE_MILLIMETRES = 1.6;
    /** Near where the form is, the fit is repeated until no corner moves by what would hurt. */
    private static final int MOST_ROUNDS = 6;

    /**
     * Of the patches: so many are found far and wide, and moved as one page is, or the print of the blank is not on the page. Of 33 bent pages
     * the worst showed 0.49; on eleven cheques of other banks, forms that were not there showed 0.31 at most, the right one 0.25.
     */
    private static final double LEAST_MOVED_TOGETHER = 0.4;

    private static final int FEWEST_PATCHES_THAT_BEND = 6;

    private static final double NEARLY_ALL = 0.6;

    private final PatchShifts patches;
    private final Registration laid;
    private final double width;
    private final double height;

    private BentPage(PatchShifts patches, Registration laid, double widthMillimetres, double heightMillimetres) {
        this.patches = patches;
        this.laid = laid;
        this.width = widthMillimetres;
        this.height = heightMillimetres;
    }

    /** A page that lies flat, and the form on it. */
    record Flat(UprightPage page, Registration registration) {}

    /** The page made flat; empty where it is, or where too little print tells. */
    static Optional<Flat> flat(UprightPage page, InkAround ink, PrintedMatter blank, Registration laid) {
        double width = blank.template().pageWidthMillimetres();
        double height = blank.template().pageHeightMillimetres();
        BentPage form = new BentPage(new PatchShifts(blank, ink), laid, width, height);
        if (form.isSeenToBeFlat()) {
            return Optional.empty();
        }
        Optional<Projection> fitted = form.begun().flatMap(expected -> form.fitted(expected, MIDDLE_MILLIMETRES));
        return fitted.flatMap(form::settled).flatMap(toPage -> {
            Bend bend = form.bend(toPage);
            if (!bend.isToBeLaidFlat(Math.max(width, height))) {
                return Optional.empty();
            }
            Registration straight = bend.without(laid);
            Projection back = toPage.after(straight.projection().inverse());
            return Optional.of(new Flat(page.unbent(back, bend.millimetres()), straight));
        });
    }

    /** Most pages are: their print is found where it is expected, nearly all over. */
    private boolean isSeenToBeFlat() {
        List<PatchShift> shifts = around(laid.projection(), NEARBY_MILLIMETRES, share(NEARLY_ALL));
        return shifts.size() >= FEWEST_PATCHES_THAT_BEND
                && bend(fitted(laid.projection(), shifts)).millimetres() < Bend.LEAST_MILLIMETRES;
    }

    /** About how the page is bent; empty where the print of the blank is not seen to lie on it. */
    private Optional<Projection> begun() {
        int fewest = share(LEAST_MOVED_TOGETHER);
        List<PatchShift> shifts = around(laid.projection(), FAR_MILLIMETRES, fewest);
        if (shifts.isEmpty()) {
            return Optional.empty();
        }
        Projection toPage = fitted(laid.projection(), shifts);
        Projection moved = laid.projection().inverse().after(toPage);
        long together = shifts.stream()
                .filter(shift -> shift.distance(moved) <= NEARBY_MILLIMETRES)
                .count();
        return Optional.of(toPage).filter(fit -> together >= fewest);
    }

    private int share(double ofPatches) {
        return (int) Math.ceil(ofPatches * patches.count());
    }

    /** The fit that does not change any more when print is looked for around it; empty where there is none. */
    private Optional<Projection> settled(Projection first) {
        Projection before = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Projection> next = fitted(before, NEARBY_MILLIMETRES);
            if (next.isEmpty()) {
                return next;
            }
            Projection since = before.inverse().after(next.get());
            if (Bend.farthest(since, width, height) < Bend.LEAST_MILLIMETRES) {
                return next;
            }
            before = next.get();
        }
        return Optional.empty();
    }

    private Bend bend(Projection toPage) {
        return Bend.of(laid.projection().inverse().after(toPage), width, height);
    }

    /** Fitted to what print is found around where the form is expected; empty where there is too little. */
    private Optional<Projection> fitted(Projection expected, double reachMillimetres) {
        List<PatchShift> shifts = around(expected, reachMillimetres, FEWEST_PATCHES_THAT_BEND);
        return shifts.isEmpty() ? Optional.empty() : Optional.of(fitted(expected, shifts));
    }

    private List<PatchShift> around(Projection expected, double reachMillimetres, int fewest) {
        return patches.around(expected, laid.pixelsPerMillimetre(), reachMillimetres, fewest);
    }

    private Projection fitted(Projection expected, List<PatchShift> shifts) {
        Projection moved = laid.projection().inverse().after(expected);
        List<PatchShift> whole =
                shifts.stream().map(shift -> whole(shift, moved)).toList();
        return laid.projection().after(ProjectionFit.of(width, height, whole));
    }

    /** The shift from where the form itself has the patch, not from where it was expected. */
    private static PatchShift whole(PatchShift shift, Projection expected) {
        var there = expected.apply(shift.x(), shift.y());
        return new PatchShift(
                shift.x(),
                shift.y(),
                there.getX() - shift.x() + shift.right(),
                there.getY() - shift.y() + shift.down(),
                shift.weight());
    }
}
