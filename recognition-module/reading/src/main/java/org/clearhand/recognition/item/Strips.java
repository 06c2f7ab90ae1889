package org.clearhand.recognition.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Straight strips of nothing but lid, or blank paper, that part a region in two. */
final class Strips {
    private static final double MOST_DEGREES = 8;
    private static final double STEP_DEGREES = 0.5;
    /** Two cells: less is a crack between two rows of cells. */
    private static final int LEAST_CELLS = 2;
    /** Of strips that part a region much alike, the widest stands for all. */
    private static final double ALIKE = 0.02;

    private Strips() {}

    /** A region parted by a strip so many cells wide. */
    record Parting(int width, CellRegion one, CellRegion other) {}

    /**
     * The widest strips, widest first.
     *
     * @param most how many
     */
    static List<Parting> of(CellRegion region, int most) {
        List<Strip> strips = new ArrayList<>();
        for (boolean across : new boolean[] {true, false}) {
            for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP_DEGREES) {
                find(region, across, Math.tan(Math.toRadians(degrees)), strips);
            }
        }
        strips.sort(Comparator.comparingInt(Strip::width).reversed());
        List<Strip> chosen = new ArrayList<>();
        for (Strip strip : strips) {
            if (chosen.size() < most && chosen.stream().noneMatch(one -> one.isLike(strip, region.count()))) {
                chosen.add(strip);
            }
        }
        return chosen.stream().map(strip -> strip.part(region)).toList();
    }

    /** @param before cells on the side of lower coordinates */
    private record Strip(boolean across, double slope, double middle, int width, int before) {
        boolean isLike(Strip other, int cells) {
            return across == other.across && Math.abs(before - other.before) < ALIKE * cells;
        }

        Parting part(CellRegion region) {
            double step = region.step();
            CellRegion one = region.only((x, y) -> place(x / step - 0.5, y / step - 0.5) < middle);
            CellRegion rest = region.only((x, y) -> place(x / step - 0.5, y / step - 0.5) >= middle);
            return new Parting(width, one, rest);
        }

        private double place(double x, double y) {
            return across ? y - slope * x : x - slope * y;
        }
    }

    private static void find(CellRegion region, boolean across, double slope, List<Strip> strips) {
        int count = region.count();
        int[] places = new int[count];
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            double place = across ? region.y(i) - slope * region.x(i) : region.x(i) - slope * region.y(i);
            places[i] = (int) Math.floor(place + 0.5);
            least = Math.min(least, places[i]);
            greatest = Math.max(greatest, places[i]);
        }
        if (count == 0) {
            return;
        }
        int[] profile = new int[greatest - least + 1];
        for (int place : places) {
            profile[place - least]++;
        }
        int before = 0;
        int empty = 0;
        for (int i = 0; i < profile.length; i++) {
            if (profile[i] == 0) {
                empty++;
                continue;
            }
            if (empty >= LEAST_CELLS) {
                strips.add(new Strip(across, slope, least + i - empty / 2.0 - 0.5, empty, before));
            }
            before += profile[i];
            empty = 0;
        }
    }
}
