package org.clearhand.recognition.page;

import java.util.Arrays;
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

    private final double right;
    private final double bottom;
    private final double leftmost;
    private final double topmost;
    private double scale;
    private double bin;
    private int columns;
    private int rows;
    private final float[] votes;

    /**
     * @param reach pixels the form's origin may lie outside of the picture
     * @param smallest scale that will be asked for, in pixels a millimetre
     */
    PlacementVotes(int width, int height, double reach, double smallest) {
        this.right = width + reach;
        this.bottom = height + reach;
        this.leftmost = -reach;
        this.topmost = -reach;
        begin(smallest);
        this.votes = new float[columns * rows];
    }

    private void begin(double pixelsPerMillimetre) {
        scale = pixelsPerMillimetre;
        bin = BIN_MILLIMETRES * scale;
        columns = (int) (right / bin) + 1;
        rows = (int) (bottom / bin) + 1;
    }

    /** Forgets all votes, to count those for a form of this scale: hundreds are tried on a page, and fresh memory costs more than voting. */
    PlacementVotes at(double pixelsPerMillimetre) {
        begin(pixelsPerMillimetre);
        Arrays.fill(votes, 0, columns * rows, 0);
        return this;
    }

    /** The shift most lines speak for. */
    record Peak(double offsetX, double offsetY, double votes) {}

    PlacementVotes count(TemplateLines form, PictureLines seen) {
        for (TemplateLines.Line line : form.across()) {
            for (Segment segment : seen.across()) {
                if (mayBe(line, segment)) {
                    double y = segment.at() - scale * line.at();
                    double byStart = segment.from() - scale * line.from();
                    double byEnd = segment.to() - scale * line.to();
                    if (Math.abs(byStart - byEnd) <= bin) {
                        add((byStart + byEnd) / 2, y, line.weight());
                    } else {
                        add(byStart, y, ONE_END * line.weight());
                        add(byEnd, y, ONE_END * line.weight());
                    }
                }
            }
        }
        for (TemplateLines.Line line : form.down()) {
            for (Segment segment : seen.down()) {
                if (mayBe(line, segment)) {
                    double x = segment.at() - scale * line.at();
                    double byStart = segment.from() - scale * line.from();
                    double byEnd = segment.to() - scale * line.to();
                    if (Math.abs(byStart - byEnd) <= bin) {
                        add(x, (byStart + byEnd) / 2, line.weight());
                    } else {
                        add(x, byStart, ONE_END * line.weight());
                        add(x, byEnd, ONE_END * line.weight());
                    }
                }
            }
        }
        return this;
    }

    private boolean mayBe(TemplateLines.Line line, Segment segment) {
        double length = scale * line.length();
        return segment.length() >= SHORTEST * length && segment.length() <= LONGEST * length;
    }

    /** Shared among the four squares around, so that it does not matter on which side of a border a place falls. */
    private void add(double x, double y, double worth) {
        double column = (x - leftmost) / bin - 0.5;
        double row = (y - topmost) / bin - 0.5;
        if (!(column >= 0 && row >= 0 && column < columns - 1 && row < rows - 1)) {
            return;
        }
        int left = (int) column;
        int top = (int) row;
        float right = (float) (column - left);
        float lower = (float) (row - top);
        float upperWorth = (float) worth * (1 - lower);
        float lowerWorth = (float) worth * lower;
        int square = top * columns + left;
        votes[square] += upperWorth * (1 - right);
        votes[square + 1] += upperWorth * right;
        votes[square + columns] += lowerWorth * (1 - right);
        votes[square + columns + 1] += lowerWorth * right;
    }

    Peak peak() {
        int best = 0;
        for (int square = 1; square < columns * rows; square++) {
            best = votes[square] > votes[best] ? square : best;
        }
        int column = best % columns;
        int row = best / columns;
        return new Peak(leftmost + (column + 0.5) * bin, topmost + (row + 0.5) * bin, votes[best]);
    }
}
