package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a codeline lies in a crop: its rows at the middle of the crop, and how much lower each column stands than that. The line
 * may slope, and groups of characters set apart, as an amount printed later, may stand higher or lower than the rest.
 */
final class CodelineBand {
    /** A row belongs to the line when it holds this share of the ink of its busiest rows. */
    private static final double ROW_SHARE = 0.22;

    /** Paper between two groups, in heights of the line; between two characters there is less. */
    private static final double GROUP_GAP = 0.8;
    /** How far beyond the line a group is looked for, in heights. */
    private static final double GROUP_REACH = 0.5;

    private static final double NARROWEST_GROUP = 1.2;
    private static final double HEIGHT_SLACK = 0.2;

    private final boolean[] dark;
    private final int width;
    private final int height;
    private final int[] drop;
    private final Rows rows;

    /** The last row is excluded. */
    private record Rows(int top, int bottom) {
        int height() {
            return bottom - top;
        }
    }

    private CodelineBand(boolean[] dark, int width, int height) {
        this.dark = dark;
        this.width = width;
        this.height = height;
        this.drop = CodelineSlope.of(dark, width, height).drop();
        this.rows = follow(busiest(profile(0, width, 0, height)));
    }

    /** @param dark row after row, whether a pixel is ink */
    static CodelineBand of(boolean[] dark, int width, int height) {
        return new CodelineBand(dark, width, height);
    }

    int top() {
        return rows.top();
    }

    int height() {
        return rows.height();
    }

    /** Rows by which the line stands lower in this column than at its place. */
    int drop(int x) {
        return drop[x];
    }

    boolean isInked(int x) {
        return isInked(x, rows.top(), rows.bottom());
    }

    private boolean isInked(int x, int top, int bottom) {
        for (int y = Math.max(0, top + drop[x]); y < Math.min(height, bottom + drop[x]); y++) {
            if (dark[y * width + x]) {
                return true;
            }
        }
        return false;
    }

    /** The columns of a group and the rows where it stands. */
    private record Group(int from, int to, Rows rows) {
        int width() {
            return to - from;
        }

        int centre() {
            return (rows.top() + rows.bottom()) / 2;
        }
    }

    /** Takes the widest group for the line, and moves every other to it that is as high. */
    private Rows follow(Rows whole) {
        List<Group> groups = groups(whole);
        Optional<Group> widest = groups.stream().max(Comparator.comparingInt(Group::width));
        if (widest.isEmpty()) {
            return whole;
        }
        Group line = widest.get();
        double slack = HEIGHT_SLACK * line.rows().height();
        for (Group group : groups) {
            if (Math.abs(group.rows().height() - line.rows().height()) <= slack) {
                for (int x = group.from(); x < group.to(); x++) {
                    drop[x] += group.centre() - line.centre();
                }
            }
        }
        return line.rows();
    }

    private List<Group> groups(Rows whole) {
        int gap = (int) Math.max(3, GROUP_GAP * whole.height());
        List<Group> groups = new ArrayList<>();
        int start = -1;
        int last = -1;
        for (int x = 0; x <= width; x++) {
            boolean inked = x < width && isInked(x, whole.top(), whole.bottom());
            if (start >= 0 && (x == width || x - last > gap)) {
                if (last + 1 - start >= NARROWEST_GROUP * whole.height()) {
                    groups.add(group(start, last + 1, whole));
                }
                start = -1;
            }
            start = inked && start < 0 ? x : start;
            last = inked ? x : last;
        }
        return groups;
    }

    private Group group(int from, int to, Rows whole) {
        int reach = (int) (GROUP_REACH * whole.height());
        int first = Math.max(0, whole.top() - reach);
        int end = Math.min(height, whole.bottom() + reach);
        return new Group(from, to, busiest(profile(from, to, first, end)));
    }

    /** Ink of some columns in each row of the levelled crop; rows outside the limits count as empty. */
    private int[] profile(int from, int to, int first, int end) {
        int[] profile = new int[height];
        for (int y = 0; y < height; y++) {
            for (int x = from; x < to; x++) {
                int level = y - drop[x];
                if (level >= first && level < end && dark[y * width + x]) {
                    profile[level]++;
                }
            }
        }
        return profile;
    }

    /** The run of busy rows that holds most ink; one or two weak rows inside it do not end it. */
    private static Rows busiest(int[] profile) {
        int[] sorted = profile.clone();
        Arrays.sort(sorted);
        double least = Math.max(2, sorted[sorted.length - 1 - sorted.length / 6] * ROW_SHARE);
        Rows best = new Rows(0, 0);
        long most = 0;
        for (int y = 0; y < profile.length; y++) {
            int top = y;
            int end = y;
            long sum = 0;
            for (int weak = 0; y < profile.length && weak <= 2 && profile[top] >= least; y++) {
                boolean strong = profile[y] >= least;
                weak = strong ? 0 : weak + 1;
                end = strong ? y + 1 : end;
                sum += profile[y];
            }
            if (sum > most) {
                most = sum;
                best = new Rows(top, end);
            }
        }
        return best;
    }
}
