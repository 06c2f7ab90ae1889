package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the print of a blank patch by patch: where a whole page is bent, a part of it the size of a stamp is only moved. Patches whose
 * print stands out nowhere say nothing: they are written over, or it is the same print all over.
 */
final class PatchShifts {
    private static final double PATCH_MILLIMETRES = 20;
    private static final int FEWEST_PLACES = 20;
    private static final double NEAR_MILLIMETRES = 0.2;
    private static final double STEP_MILLIMETRES = 0.2;
    /** Where the search reaches far, steps are longer: it is searched again nearby. */
    private static final double FAR_MILLIMETRES = 2;

    private static final double LONG_STEP_MILLIMETRES = 0.4;
    /** So far beside its place and above or below it print meets ink by chance only. */
    private static final double[] BESIDE_MILLIMETRES = {-3, -1.6, 1.6, 3};
    /** Share of a patch's print that its best place shows more of than chance does. */
    private static final double STANDS_OUT = 0.25;
    /** Places that show nearly as much as the best one. */
    private static final double AS_GOOD = 0.04;
    /** They must lie together: a row of dots agrees in many places. */
    private static final double MOST_SPREAD_MILLIMETRES = 0.8;

    private static final double ROUNDING = 1e-6;

    private final PrintedMatter blank;
    private final InkAround ink;
    private final List<List<Integer>> patches;

    PatchShifts(PrintedMatter blank, InkAround ink) {
        this.blank = blank;
        this.ink = ink;
        this.patches = patches(blank).stream()
                .filter(patch -> patch.size() >= FEWEST_PLACES)
                .toList();
    }

    private static List<List<Integer>> patches(PrintedMatter blank) {
        double width = blank.template().pageWidthMillimetres();
        double height = blank.template().pageHeightMillimetres();
        int columns = patches(width);
        int rows = patches(height);
        List<List<Integer>> patches = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            patches.add(new ArrayList<>());
        }
        for (int place = 0; place < blank.count(); place++) {
            int column = Math.min(columns - 1, (int) (blank.x(place) / width * columns));
            int row = Math.min(rows - 1, (int) (blank.y(place) / height * rows));
            patches.get(row * columns + column).add(place);
        }
        return patches;
    }

    /** Patches with print enough to be looked for. */
    int count() {
        return patches.size();
    }

    /**
     * The patches that were found; none where they are too few.
     *
     * @param expected from millimetres of the form to pixels of the page
     * @param reachMillimetres how far from there print is looked for
     * @param fewest patches without which the others tell nothing
     */
    List<PatchShift> around(Projection expected, double pixelsPerMillimetre, double reachMillimetres, int fewest) {
        List<PatchShift> shifts = new ArrayList<>();
        int left = patches.size();
        for (List<Integer> patch : patches) {
            if (shifts.size() + left < fewest) {
                return List.of();
            }
            new Patch(patch, expected, pixelsPerMillimetre).look(reachMillimetres, shifts);
            left--;
        }
        return shifts.size() < fewest ? List.of() : shifts;
    }

    private static int patches(double millimetres) {
        return (int) Math.max(2, Math.round(millimetres / PATCH_MILLIMETRES));
    }

    private final class Patch {
        private final double[] xs;
        private final double[] ys;
        private final double middleX;
        private final double middleY;
        private final double scale;
        private final InkAround.Within near;

        Patch(List<Integer> places, Projection expected, double scale) {
            this.scale = scale;
            this.near = ink.within((int) Math.max(1, Math.round(NEAR_MILLIMETRES * scale)));
            this.xs = new double[places.size()];
            this.ys = new double[places.size()];
            for (int i = 0; i < xs.length; i++) {
                var there = expected.apply(blank.x(places.get(i)), blank.y(places.get(i)));
                xs[i] = there.getX();
                ys[i] = there.getY();
            }
            this.middleX = places.stream().mapToDouble(blank::x).average().orElseThrow();
            this.middleY = places.stream().mapToDouble(blank::y).average().orElseThrow();
        }

        void look(double reachMillimetres, List<PatchShift> found) {
            double step = reachMillimetres > FAR_MILLIMETRES ? LONG_STEP_MILLIMETRES : STEP_MILLIMETRES;
            int steps = (int) Math.round(reachMillimetres / step);
            int side = 2 * steps + 1;
            double[] shares = new double[side * side];
            // Most pages lie where they are expected, and against a good share most others are given up soon.
            double best = share(0, 0, 0);
            for (int i = 0; i < shares.length; i++) {
                double least = Math.max(best, STANDS_OUT) - AS_GOOD;
                shares[i] = share((i % side - steps) * step, (i / side - steps) * step, least);
                best = Math.max(best, shares[i]);
            }
            double[] moments = new double[5];
            for (int i = 0; i < shares.length; i++) {
                if (shares[i] >= best - AS_GOOD) {
                    double right = (i % side - steps) * step;
                    double down = (i / side - steps) * step;
                    double[] one = {1, right, down, right * right, down * down};
                    for (int k = 0; k < one.length; k++) {
                        moments[k] += one[k];
                    }
                }
            }
            double right = moments[1] / moments[0];
            double down = moments[2] / moments[0];
            double spread =
                    Math.sqrt(Math.max(0, (moments[3] + moments[4]) / moments[0] - right * right - down * down));
            double standsOut = best - chance(right, down);
            if (spread <= MOST_SPREAD_MILLIMETRES && standsOut >= STANDS_OUT) {
                found.add(new PatchShift(middleX, middleY, right, down, standsOut * xs.length));
            }
        }

        private double chance(double right, double down) {
            double sum = 0;
            for (double beside : BESIDE_MILLIMETRES) {
                for (double above : BESIDE_MILLIMETRES) {
                    sum += share(right + beside, down + above, 0);
                }
            }
            return sum / (BESIDE_MILLIMETRES.length * BESIDE_MILLIMETRES.length);
        }

        /** The share of the print that meets ink; 0 as soon as it must be less than {@code least}. */
        private double share(double right, double down, double least) {
            double mostMisses = (1 - least) * xs.length + ROUNDING;
            int misses = 0;
            for (int i = 0; i < xs.length; i++) {
                if (!near.at(xs[i] + right * scale, ys[i] + down * scale) && ++misses > mostMisses) {
                    return 0;
                }
            }
            return (double) (xs.length - misses) / xs.length;
        }
    }
}
