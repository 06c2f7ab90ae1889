package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes printed rules out from under writing. A rule is as thick everywhere as where it is thin: what looks thicker is writing that
 * stands on it, and stays.
 */
final class RuleEraser {
    private static final double THICKEST_MILLIMETRES = 0.7;
    private static final double PIECE_MILLIMETRES = 4;
    private static final double LEAST_COVER = 0.6;
    /** How far to both sides it is looked where a rule runs whose own piece is hidden by writing. */
    private static final int NEIGHBOURS = 6;
    /** Columns of its blurred end. */
    private static final int BLUR = 2;

    private final LineMap lines;
    private final int most;
    private final int pieceWidth;

    RuleEraser(LineMap lines, Registration registration) {
        this.lines = lines;
        this.most = Math.max(1, registration.pixels(THICKEST_MILLIMETRES));
        this.pieceWidth = registration.pixels(PIECE_MILLIMETRES);
    }

    /** A piece of a rule. */
    private record Piece(int left, int right, LineThickness.Extent rows) {
        int thickness() {
            return rows.end() - rows.first();
        }

        double middle() {
            return (rows.first() + rows.end()) / 2.0;
        }
    }

    /** Every piece of a rule found near the row: where writing crosses it only short pieces are seen as lines. */
    void eraseRule(Canvas canvas, int row) {
        PixelBox area = canvas.box();
        List<Piece> pieces = new ArrayList<>();
        for (int x = area.left(); x < area.right(); x += pieceWidth) {
            piece(row, x, Math.min(area.right(), x + pieceWidth)).ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) {
            return;
        }
        List<Integer> thicknesses =
                pieces.stream().map(Piece::thickness).sorted().toList();
        int usual = thicknesses.get(thicknesses.size() / 4) + 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            LineThickness.Extent rows = piece.thickness() <= usual ? piece.rows() : thinned(pieces, i, usual);
            canvas.eraseRows(rows.first(), rows.end(), piece.left(), piece.right());
            eraseEnds(canvas, piece, rows, pieces);
        }
    }

    /** What is left of the rule where it ends within a piece: it looks like a dash, far from all writing. */
    private void eraseEnds(Canvas canvas, Piece piece, LineThickness.Extent rows, List<Piece> pieces) {
        int row = (rows.first() + rows.end() - 1) / 2;
        PixelBox area = canvas.box();
        if (pieces.stream().noneMatch(other -> other.right() == piece.left())) {
            int end = end(row, piece.left() - 1, Math.max(area.left(), piece.left() - pieceWidth) - 1, -1);
            canvas.eraseRows(rows.first(), rows.end(), end - BLUR, piece.left());
        }
        if (pieces.stream().noneMatch(other -> other.left() == piece.right())) {
            int end = end(row, piece.right(), Math.min(area.right(), piece.right() + pieceWidth), 1);
            canvas.eraseRows(rows.first(), rows.end(), piece.right(), end + BLUR);
        }
    }

    /** The first column without the rule, going that way; the last one that is looked at where the rule goes on beyond it. */
    private int end(int row, int from, int last, int way) {
        int x = from;
        while (x != last && lines.rowCover(row, x, x + 1) > 0) {
            x += way;
        }
        return x;
    }

    /** The rule where the row is best covered by it. */
    private Optional<Piece> piece(int row, int left, int right) {
        int best = -1;
        double cover = LEAST_COVER;
        for (int y = Math.max(1, row - most); y <= Math.min(lines.height() - 1, row + most); y++) {
            double here = lines.rowCover(y, left, right);
            if (here > cover) {
                best = y;
                cover = here;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Piece(left, right, LineThickness.rows(lines, best, left, right, most)));
    }

    /** Where the thin pieces beside it say that the rule runs; without any, at the lower end of what is covered. */
    private static LineThickness.Extent thinned(List<Piece> pieces, int index, int usual) {
        Piece piece = pieces.get(index);
        List<Double> middles =
                pieces
                        .subList(Math.max(0, index - NEIGHBOURS), Math.min(pieces.size(), index + NEIGHBOURS + 1))
                        .stream()
                        .filter(other -> other.thickness() <= usual)
                        .map(Piece::middle)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        int first = middles.isEmpty()
                ? piece.rows().end() - usual
                : (int) Math.round(middles.get(middles.size() / 2) - usual / 2.0);
        return new LineThickness.Extent(first, first + usual);
    }

    /** Every long line in the canvas, such as one above the writing, but for the rules. */
    void eraseLines(Canvas canvas, List<Integer> rules) {
        PixelBox area = canvas.box();
        for (int row = area.top(); row < area.bottom(); row++) {
            int y = row;
            if (rules.stream().noneMatch(rule -> Math.abs(rule - y) <= 2 * most)) {
                eraseLine(canvas, y);
            }
        }
    }

    private void eraseLine(Canvas canvas, int y) {
        PixelBox area = canvas.box();
        int piece = area.width() / 4;
        for (int x = area.left(); x + piece <= area.right(); x += piece) {
            if (lines.rowCover(y, x, x + piece) > 0.8) {
                LineThickness.Extent line = LineThickness.rows(lines, y, x, x + piece, most);
                canvas.eraseRows(line.first(), line.end(), x, x + piece);
            }
        }
    }
}
