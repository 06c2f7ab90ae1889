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
    /** Paper between two groups, in heights of the line; between two characters there is less. */
    private static final double GROUP_GAP = 0.8;
    /** How far beyond the line a group is looked for, in heights. */
    private static final double GROUP_REACH = 0.5;
    /** How far a group that does not show its own rows may stand off the line, in heights. */
    private static final double FARTHEST_GROUP = 0.9;

    /** Widths of marks, in heights: below every character's, and below those symbols whose rows are not all inked. */
    private static final double NARROW_MARK = 0.36;

    private static final double WIDEST_MARK = 0.68;
    /** Share of its rows from which a narrow one and a wider one may be a character. */
    private static final double NARROW_ROWS = 0.7;

    private static final double WIDE_ROWS = 0.45;

    /** Paper between a group and a piece of its last symbol, in heights. */
    private static final double PIECE_REACH = 1.3;

    private static final double NARROWEST_GROUP = 1.2;
    private static final double HEIGHT_SLACK = 0.2;

    private final boolean[] dark;
    private final int width;
    private final int height;
    private final int[] drop;
    private final CodelineRows rows;
    /** Columns before the first and from the last on hold nothing but stray marks. */
    private int lineFrom;

    private int lineTo;

    private CodelineBand(boolean[] dark, int width, int height) {
        this.dark = dark;
        this.width = width;
        this.height = height;
        this.lineTo = width;
        this.drop = CodelineSlope.of(dark, width, height).drop();
        this.rows = follow(CodelineRows.busiest(profile(0, width, 0, height)));
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
        return x >= lineFrom && x < lineTo && isInked(x, rows.top(), rows.bottom());
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
    private record Group(int from, int to, CodelineRows rows) {
        int width() {
            return to - from;
        }
    }

    /** Takes the widest group for the line, and moves every other to it. */
    private CodelineRows follow(CodelineRows whole) {
        List<Group> groups = groups(whole);
        Optional<Group> widest = groups.stream()
                .filter(group -> group.width() >= NARROWEST_GROUP * whole.height())
                .max(Comparator.comparingInt(Group::width));
        if (widest.isEmpty()) {
            return whole;
        }
        Group line = widest.get();
        int[] below = groups.stream().mapToInt(group -> below(group, line)).toArray();
        for (int i = 1; i < below.length; i++) {
            // What is left of a symbol belongs to the group it is nearest to.
            below[i] = isPieceBeside(groups.get(i), groups.get(i - 1)) ? below[i - 1] : below[i];
        }
        for (int i = 0; i < below.length; i++) {
            // The paper on both sides moves with it, and so does what of its first and last symbol is not between the
            // rows yet.
            int from = i == 0 ? 0 : middle(groups.get(i - 1), groups.get(i));
            int to = i == below.length - 1 ? width : middle(groups.get(i), groups.get(i + 1));
            for (int x = from; x < to; x++) {
                drop[x] += below[i];
            }
        }
        leaveOutMarks(groups(line.rows()), line.rows());
        return line.rows();
    }

    private static boolean isPieceBeside(Group piece, Group before) {
        int height = before.rows().height();
        return piece.width() < WIDEST_MARK * height && piece.from() - before.to() < PIECE_REACH * height;
    }

    /** A speck, a fold or the end of a signature apart from the line at its left or right end. */
    private void leaveOutMarks(List<Group> groups, CodelineRows line) {
        if (groups.size() > 1 && isMark(groups.get(0), line)) {
            lineFrom = groups.get(0).to();
        }
        if (groups.size() > 1 && isMark(groups.get(groups.size() - 1), line)) {
            lineTo = groups.get(groups.size() - 1).from();
        }
    }

    /** A digit is inked in all its rows, a symbol of fewer is wide. */
    private boolean isMark(Group group, CodelineRows line) {
        int[] profile = profile(group.from(), group.to(), Math.max(0, line.top()), Math.min(height, line.bottom()));
        long inked = Arrays.stream(profile).filter(row -> row > 0).count();
        boolean narrow = group.width() < NARROW_MARK * line.height();
        return group.width() < WIDEST_MARK * line.height()
                && inked < (narrow ? NARROW_ROWS : WIDE_ROWS) * line.height();
    }

    private static int middle(Group left, Group right) {
        return (left.to() + right.from()) / 2;
    }

    /** Rows by which a group stands lower than the line; a worn one, or one that something touches, does not show its own rows. */
    private int below(Group group, Group line) {
        int height = line.rows().height();
        if (group.width() < NARROWEST_GROUP * height) {
            return 0;
        }
        if (Math.abs(group.rows().height() - height) <= HEIGHT_SLACK * height) {
            return group.rows().centre() - line.rows().centre();
        }
        int reach = (int) (FARTHEST_GROUP * height);
        return CodelineGroupLevel.below(
                changes(group.from(), group.to()), line.rows().top(), height, reach);
    }

    /** For each row of the levelled crop, how often it changes from paper to ink. */
    private int[] changes(int from, int to) {
        int[] changes = new int[height];
        for (int y = 0; y < height; y++) {
            for (int x = from; x < to; x++) {
                int level = y - drop[x];
                boolean begins = dark[y * width + x] && (x == from || !dark[y * width + x - 1]);
                if (begins && level >= 0 && level < height) {
                    changes[level]++;
                }
            }
        }
        return changes;
    }

    private List<Group> groups(CodelineRows whole) {
        int gap = (int) Math.max(3, GROUP_GAP * whole.height());
        List<Group> groups = new ArrayList<>();
        int start = -1;
        int last = -1;
        for (int x = 0; x <= width; x++) {
            boolean inked = x < width && isInked(x, whole.top(), whole.bottom());
            if (start >= 0 && (x == width || x - last > gap)) {
                groups.add(group(start, last + 1, whole));
                start = -1;
            }
            start = inked && start < 0 ? x : start;
            last = inked ? x : last;
        }
        return groups;
    }

    private Group group(int from, int to, CodelineRows whole) {
        int reach = (int) (GROUP_REACH * whole.height());
        int first = Math.max(0, whole.top() - reach);
        int end = Math.min(height, whole.bottom() + reach);
        return new Group(from, to, CodelineRows.busiest(profile(from, to, first, end)));
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
}
