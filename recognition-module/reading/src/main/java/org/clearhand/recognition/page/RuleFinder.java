package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.LineCandidates.Line;

/** Finds a printed horizontal rule. */
public final class RuleFinder {
    private static final double LEAST_COVER = 0.55;
    private static final double DEVIATION_COST = 0.3;

    private RuleFinder() {}

    /** The rule near the middle row of the expected place, with the stretch it really covers; empty when there is none. */
    public static Optional<FoundAnchor> find(LineMap lines, SearchArea area) {
        PixelBox expected = area.expected();
        int inset = Math.min(area.tolerance(), expected.width() / 4);
        int left = expected.left() + inset;
        int right = Math.max(left + 1, expected.right() - inset);
        int wanted = (int) Math.round(expected.centreY());
        List<Line> rows = LineCandidates.along(
                wanted - area.tolerance(),
                wanted + area.tolerance(),
                LEAST_COVER,
                Math.max(2, area.pixels(0.5)),
                y -> y < 0 || y >= lines.height() ? 0 : lines.rowCover(y, left, right));
        return rows.stream()
                .max((a, b) -> Double.compare(
                        a.cover() - DEVIATION_COST * area.deviation(a.position(), wanted),
                        b.cover() - DEVIATION_COST * area.deviation(b.position(), wanted)))
                .map(line -> FoundAnchor.plain(extent(lines, line.position(), area), line.cover()));
    }

    /** Pieces of 2 mm: pale rules are broken where something crosses them. */
    private static final int LONGEST_BREAK = 8;

    /** Follows the rule to both sides until it ends. */
    private static PixelBox extent(LineMap lines, int row, SearchArea area) {
        int piece = Math.max(4, area.pixels(2));
        int left = (int) Math.round(area.expected().centreX());
        int right = left;
        int mostLeft = Math.max(0, area.expected().left() - area.tolerance() * 3);
        for (int x = left - piece; x >= mostLeft && left - x <= LONGEST_BREAK * piece; x -= piece) {
            left = lines.rowCover(row, x, x + piece) > 0.5 ? x : left;
        }
        for (int x = right; x + piece <= lines.width() && x - right <= LONGEST_BREAK * piece; x += piece) {
            right = lines.rowCover(row, x, x + piece) > 0.5 ? x + piece : right;
        }
        return new PixelBox(left, row, Math.max(left + 1, right), row + 1);
    }
}
