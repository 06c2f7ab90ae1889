package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The lines of a {@link LineMap} as single segments. Runs in neighbouring rows that touch are one line, so a line may be a few pixels
 * thick and a little askew; what is thicker than a line is none.
 */
final class LineSegments {
    private LineSegments() {}

    /**
     * A line along an axis.
     *
     * @param at its middle on the other axis
     * @param from first pixel along the axis
     * @param to one past the last pixel
     */
    record Segment(double at, int from, int to) {
        int length() {
            return to - from;
        }

        /** Share of the stretch from..to that this segment spans, 0..1. */
        double spans(double start, double end) {
            return Math.max(0, Math.min(to, end) - Math.max(from, start)) / Math.max(1, end - start);
        }
    }

    /** From top to bottom. */
    static List<Segment> horizontal(LineMap lines, double thickest) {
        return of(lines.height(), lines.width(), row -> x -> lines.isHorizontal(x, row), thickest);
    }

    /** From left to right. */
    static List<Segment> vertical(LineMap lines, double thickest) {
        return of(lines.width(), lines.height(), column -> y -> lines.isVertical(column, y), thickest);
    }

    private interface Pixels {
        IntPredicate of(int index);
    }

    private static final class Growing {
        private final int first;
        private int last;
        private int from;
        private int to;
        private int lastFrom;
        private int lastTo;

        Growing(int index, int from, int to) {
            this.first = index;
            this.last = index;
            this.from = from;
            this.to = to;
            this.lastFrom = from;
            this.lastTo = to;
        }

        boolean touches(int index, int otherFrom, int otherTo) {
            return index - last <= 1 && otherFrom < lastTo && otherTo > lastFrom;
        }

        void add(int index, int otherFrom, int otherTo) {
            lastFrom = last == index ? Math.min(lastFrom, otherFrom) : otherFrom;
            lastTo = last == index ? Math.max(lastTo, otherTo) : otherTo;
            last = index;
            from = Math.min(from, otherFrom);
            to = Math.max(to, otherTo);
        }
    }

    private static List<Segment> of(int count, int length, Pixels pixels, double thickest) {
        List<Growing> open = new ArrayList<>();
        List<Growing> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            IntPredicate line = pixels.of(index);
            for (int start = 0; start < length; start++) {
                if (!line.test(start)) {
                    continue;
                }
                int end = start;
                while (end < length && line.test(end)) {
                    end++;
                }
                int at = index;
                int from = start;
                int to = end;
                Optional<Growing> same =
                        open.stream().filter(one -> one.touches(at, from, to)).findFirst();
                if (same.isPresent()) {
                    same.get().add(index, start, end);
                } else {
                    Growing fresh = new Growing(index, start, end);
                    open.add(fresh);
                    all.add(fresh);
                }
                start = end;
            }
            int now = index;
            open.removeIf(one -> now - one.last > 1);
        }
        return all.stream()
                .filter(one -> one.last - one.first + 1 <= thickest)
                .map(one -> new Segment((one.first + one.last) / 2.0, one.from, one.to))
                .sorted(Comparator.comparingDouble(Segment::at))
                .toList();
    }
}
