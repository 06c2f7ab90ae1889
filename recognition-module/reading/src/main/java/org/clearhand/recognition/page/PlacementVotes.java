package org.clearhand.recognition.page;

import org.clearhand.recognition.page.LineSegments.Segment;

/**
 * Votes for where a form of one scale lies in a picture: each line of the form that may be a line of the picture speaks for one shift.
 * Counted in squares of {@value #BIN_MILLIMETRES} mm (a generalized Hough transform; Ballard, 1981). For one thread.
 */
final class PlacementVotes {
    private static final double BIN_MILLIMETRES = 2;
    /** Lines of one layout are longer and shorter from bank to bank, and writing breaks or joins them. */
    private static final double SHORTEST = 0.45;

    private static final double LONGEST = 1.6;
    /** A line one of whose ends agrees is worth this part of one that agrees in both. */
    private static final double ONE_END = 0.5;

    private final double scale;
    private final double bin;
    private final int columns;
    private final int rows;
    private final double leftmost;
    private final double topmost;
    private final float[] votes;
    private int best;

    /** @param reach pixels the form's origin may lie outside of the picture */
    PlacementVotes(double scale, int width, int height, double reach) {
        this.scale = scale;
        this.bin = BIN_MILLIMETRES * scale;
        this.leftmost = -reach;
        this.topmost = -reach;
        this.columns = (int) ((width + reach) / bin) + 1;
        this.rows = (int) ((height + reach) / bin) + 1;
        this.votes = new float[columns * rows];
    }

    /** The shift most lines speak for. */
    record Peak(double offsetX, double offsetY, double votes) {}

    PlacementVotes count(TemplateLines form, PictureLines seen) {
        for (TemplateLines.Line line : form.across()) {
            for (Segment segment : seen.across()) {
                if (mayBe(line, segment)) {
                    double y = segment.at() - scale * line.at();
                    ends(
                            segment.from() - scale * line.from(),
                            segment.to() - scale * line.to(),
                            line,
                            (x, worth) -> add(x, y, worth));
                }
            }
        }
        for (TemplateLines.Line line : form.down()) {
            for (Segment segment : seen.down()) {
                if (mayBe(line, segment)) {
                    double x = segment.at() - scale * line.at();
                    ends(
                            segment.from() - scale * line.from(),
                            segment.to() - scale * line.to(),
                            line,
                            (y, worth) -> add(x, y, worth));
                }
            }
        }
        return this;
    }

    private boolean mayBe(TemplateLines.Line line, Segment segment) {
        double length = segment.length() / (scale * line.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    private interface Vote {
        void at(double place, double worth);
    }

    private void ends(double byStart, double byEnd, TemplateLines.Line line, Vote vote) {
        if (Math.abs(byStart - byEnd) <= bin) {
            vote.at((byStart + byEnd) / 2, line.weight());
        } else {
            vote.at(byStart, ONE_END * line.weight());
            vote.at(byEnd, ONE_END * line.weight());
        }
    }

    /** Shared among the four squares around, so that it does not matter on which side of a border a place falls. */
    private void add(double x, double y, double worth) {
        double column = (x - leftmost) / bin - 0.5;
        double row = (y - topmost) / bin - 0.5;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        if (left < 0 || left + 1 >= columns || top < 0 || top + 1 >= rows) {
            return;
        }
        double right = column - left;
        double lower = row - top;
        put(top * columns + left, worth * (1 - right) * (1 - lower));
        put(top * columns + left + 1, worth * right * (1 - lower));
        put((top + 1) * columns + left, worth * (1 - right) * lower);
        put((top + 1) * columns + left + 1, worth * right * lower);
    }

    private void put(int square, double worth) {
        votes[square] += (float) worth;
        best = votes[square] > votes[best] ? square : best;
    }

    Peak peak() {
        int column = best % columns;
        int row = best / columns;
        return new Peak(leftmost + (column + 0.5) * bin, topmost + (row + 0.5) * bin, votes[best]);
    }
}
