package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        return of(lines.horizontal(), thickest);
    }

    /** From left to right. */
    static List<Segment> vertical(LineMap lines, double thickest) {
        return of(lines.vertical(), thickest);
    }

    private static final class Growing {
        private final int first;
        private int last;
        private int from;
        private int to;
        private int lastFrom;
        private int lastTo;
        private int size;

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

        boolean isNew() {
            return size == 0;
        }

        void add(int index, int otherFrom, int otherTo) {
            size++;
            lastFrom = last == index ? Math.min(lastFrom, otherFrom) : otherFrom;
            lastTo = last == index ? Math.max(lastTo, otherTo) : otherTo;
            last = index;
            from = Math.min(from, otherFrom);
            to = Math.max(to, otherTo);
        }
    }

    private static List<Segment> of(BitRows pixels, double thickest) {
        List<Growing> open = new ArrayList<>();
        List<Growing> all = new ArrayList<>();
        for (int index = 0; index < pixels.count(); index++) {
            int start = pixels.next(index, 0, true);
            while (start < pixels.length()) {
                int end = pixels.next(index, start, false);
                Growing line = touching(open, index, start, end);
                if (line.isNew()) {
                    open.add(line);
                    all.add(line);
                }
                line.add(index, start, end);
                start = pixels.next(index, end, true);
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

    /** The line this run goes on, or a new one. */
    private static Growing touching(List<Growing> open, int index, int from, int to) {
        for (Growing one : open) {
            if (one.touches(index, from, to)) {
                return one;
            }
        }
        return new Growing(index, from, to);
    }
}
