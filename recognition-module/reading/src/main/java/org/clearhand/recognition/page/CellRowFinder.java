package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.LineCandidates.Line;

/**
 * Finds a row of equally wide printed cells by fitting a comb to its vertical lines. Written ones and sevens look like lines
 * too, but not like nine of them at one pitch.
 */
public final class CellRowFinder {
    private static final double LEAST_ROW = 0.5;
    private static final double LEAST_SCORE = 0.7;
    private static final double PITCH_SLACK = 0.25;
    private static final double HEIGHT_SLACK = 0.4;
    private static final double DEVIATION_COST = 0.1;
    private static final double PITCH_STEP_PIXELS = 0.25;
    /** What the lines above and below count for, beside the teeth. */
    private static final double RAILS_WORTH = 0.5;

    /** A line may stand this part of the pitch from where the comb says. */
    private static final double TOOTH_SLACK = 0.08;

    private CellRowFinder() {}

    /** The row of {@code cells} cells near the expected place; empty when there is none. */
    public static Optional<FoundAnchor> find(LineMap lines, SearchArea area, int cells) {
        PixelBox expected = area.expected();
        int slack = area.tolerance();
        int inset = Math.min(slack, expected.width() / 4);
        List<Line> rows = LineCandidates.along(
                expected.top() - slack,
                expected.bottom() + slack,
                LEAST_ROW,
                Math.max(2, area.pixels(0.5)),
                y -> y < 0 || y >= lines.height()
                        ? 0
                        : lines.rowCover(y, expected.left() + inset, expected.right() - inset));
        Optional<FoundAnchor> best = Optional.empty();
        double bestValue = 0;
        for (Line top : rows) {
            for (Line bottom : rows) {
                int height = bottom.position() - top.position();
                if (height <= 0 || Math.abs(height - expected.height()) > HEIGHT_SLACK * expected.height()) {
                    continue;
                }
                Comb comb = fit(lines, area, cells, top.position(), bottom.position());
                double score = (3 * comb.cover() + top.cover() + bottom.cover()) / 5;
                double value = score
                        - DEVIATION_COST * area.deviation(height, expected.height())
                        - DEVIATION_COST / 2 * area.deviation(comb.left(), expected.left());
                if (score >= LEAST_SCORE && value > bestValue) {
                    bestValue = value;
                    best = Optional.of(anchor(lines, comb, cells, top.position(), bottom.position(), score));
                }
            }
        }
        return best;
    }

    /** @param cover mean cover of the teeth, 0..1 */
    private record Comb(double left, double pitch, double cover) {}

    /**
     * The comb whose teeth stand on lines, between which the upper and the lower line run, and beyond which they do not: a page's
     * edge one pitch beside the row is a line too, but nothing leads to it.
     */
    private static Comb fit(LineMap lines, SearchArea area, int cells, int top, int bottom) {
        PixelBox expected = area.expected();
        double pitch = (double) expected.width() / cells;
        int reach = Math.max(1, (int) Math.round(TOOTH_SLACK * pitch));
        int from = Math.max(0, expected.left() - area.tolerance());
        int to = Math.min(lines.width(), expected.right() + area.tolerance() + 1);
        double[] cover = new double[Math.max(1, to - from)];
        for (int x = from; x < to; x++) {
            cover[x - from] = lines.columnCover(x, top, bottom);
        }
        double[] near = highestNear(cover, reach);
        Rails rails = Rails.of(lines, top, bottom);
        Comb best = new Comb(expected.left(), pitch, 0);
        double bestValue = Double.NEGATIVE_INFINITY;
        for (double p = pitch * (1 - PITCH_SLACK); p <= pitch * (1 + PITCH_SLACK); p += PITCH_STEP_PIXELS) {
            for (int left = 0; left + p * cells <= near.length - 1; left++) {
                double teeth = teeth(near, cover, left, p, cells);
                double value = teeth + RAILS_WORTH * rails.hold(from + left, p, cells);
                if (value > bestValue) {
                    bestValue = value;
                    best = new Comb(from + left, p, teeth);
                }
            }
        }
        return best;
    }

    private static double teeth(double[] near, double[] cover, int left, double pitch, int cells) {
        double sum = 0;
        for (int k = 0; k <= cells; k++) {
            int x = (int) Math.round(left + k * pitch);
            sum += near[x] + cover[x] / 100;
        }
        return sum / (cells + 1);
    }

    private static double[] highestNear(double[] cover, int reach) {
        double[] near = new double[cover.length];
        for (int x = 0; x < cover.length; x++) {
            for (int d = -reach; d <= reach; d++) {
                if (x + d >= 0 && x + d < cover.length) {
                    near[x] = Math.max(near[x], cover[x + d]);
                }
            }
        }
        return near;
    }

    private static FoundAnchor anchor(LineMap lines, Comb comb, int cells, int top, int bottom, double score) {
        int reach = Math.max(1, (int) Math.round(TOOTH_SLACK * comb.pitch()));
        List<Integer> edges = new ArrayList<>();
        for (int k = 0; k <= cells; k++) {
            int expected = (int) Math.round(comb.left() + k * comb.pitch());
            int best = expected;
            double bestCover = -1;
            for (int d = -reach; d <= reach; d++) {
                int x = expected + d;
                double cover =
                        x < 0 || x >= lines.width() ? -1 : lines.columnCover(x, top, bottom) - 0.01 * Math.abs(d);
                if (cover > bestCover) {
                    bestCover = cover;
                    best = x;
                }
            }
            edges.add(best);
        }
        return new FoundAnchor(new PixelBox(edges.get(0), top, edges.get(cells), bottom), Math.min(1, score), edges);
    }
}
