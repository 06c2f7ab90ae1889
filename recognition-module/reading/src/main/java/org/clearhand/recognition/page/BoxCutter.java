package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.LineCandidates.Line;

/** Cuts what is written in a printed box, without the box, and without the compartment of its printed label. */
final class BoxCutter {
    private static final double THICKEST_MILLIMETRES = 0.6;
    /** A label's compartment takes at most this part of the box. */
    private static final double WIDEST_LABEL = 0.4;

    private static final double LEAST_DIVIDER = 0.8;
    private static final double OUTSIDE_MILLIMETRES = 0.2;
    /** A side that is not quite upright strays from its column. */
    private static final double INSET_MILLIMETRES = 0.3;

    /** Columns a side that is not quite upright strays from its own. */
    private static final int STRAY_PIXELS = 2;

    private static final double MARGIN_OF_HEIGHT = 0.15;

    private final UprightPage page;
    private final LineMap lines;
    private final Registration registration;
    private final CropPlan plan;

    BoxCutter(UprightPage page, LineMap lines, Registration registration, CropPlan plan) {
        this.page = page;
        this.lines = lines;
        this.registration = registration;
        this.plan = plan;
    }

    /** @param zone of a row of digits that may run over the box; empty for writing that is cut at the box */
    CutField cut(FoundAnchor found, boolean labelled, Optional<PixelBox> zone) {
        PixelBox box = found.box();
        int most = Math.max(1, registration.pixels(THICKEST_MILLIMETRES));
        int left = labelled ? divider(box) : box.left();
        int outside = registration.pixels(OUTSIDE_MILLIMETRES);
        int inset = registration.pixels(INSET_MILLIMETRES);
        int start = LineThickness.columns(lines, left, box.top(), box.bottom(), most)
                        .end()
                + inset;
        int end = LineThickness.columns(lines, box.right(), box.top(), box.bottom(), most)
                        .first()
                - inset;
        if (zone.isPresent()) {
            Optional<CutField> over = runOver(box, zone.get(), start, most);
            if (over.isPresent()) {
                return over.get();
            }
        }
        PixelBox area = new PixelBox(start, box.top() - outside, Math.max(start + 1, end), box.bottom() + outside)
                .within(page.width(), page.height());
        PixelBox inside = new PixelBox(left, box.top(), box.right(), box.bottom()).grown(-most, -most);
        Canvas canvas = new Canvas(InkChannel.of(page, area, List.of(inside), plan), area);
        if (plan.takes(CropStep.BOX_REMOVAL)) {
            eraseBox(canvas, new PixelBox(left, box.top(), box.right(), box.bottom()), most);
        }
        return new CutField(box, plan.writing(canvas.image(), area, registration, MARGIN_OF_HEIGHT), List.of(), true);
    }

    /** The row of digits that stands across a side of the box; empty where none does. */
    private Optional<CutField> runOver(PixelBox box, PixelBox zone, int start, int most) {
        PixelBox area = new PixelBox(
                        start,
                        box.top() - box.height(),
                        Math.max(box.right(), zone.right()),
                        box.bottom() + box.height() / 2)
                .within(page.width(), page.height());
        CropPlan quiet = plan.withoutAlbum();
        Canvas canvas = new Canvas(InkChannel.of(page, area, List.of(box), quiet), area);
        for (int row : new int[] {box.top(), box.bottom()}) {
            LineThickness.Extent line = LineThickness.rows(lines, row, box.left(), box.right(), most);
            canvas.eraseRows(line.first(), line.end(), area.left(), box.right() + most);
        }
        LineThickness.Extent side = LineThickness.columns(lines, box.right(), box.top(), box.bottom(), most);
        canvas.eraseColumns(
                side.first() - STRAY_PIXELS, side.end() + STRAY_PIXELS, box.top() - most, box.bottom() + most);
        PixelBox inside = new PixelBox(
                0, box.top() - area.top(), Math.max(1, box.right() - area.left()), box.bottom() - area.top());
        double scale = registration.pixelsPerMillimetre();
        GreyImage clean = PrintedLines.withoutRules(canvas.image(), scale);
        return new RunOver(inside, scale).row(clean).map(row -> {
            int margin = (int) Math.round(MARGIN_OF_HEIGHT * row.height());
            PixelBox extent = row.grown(margin, margin).within(area.width(), area.height());
            GreyImage cut = clean.cut(extent);
            plan.show(CropStep.BOX_REMOVAL, clean);
            plan.show(CropStep.TRIM, cut);
            WrittenLine digits =
                    new WrittenLine(plan.finished(cut, registration), extent.movedBy(area.left(), area.top()));
            return new CutField(box.union(area), List.of(digits), List.of(), true);
        });
    }

    private void eraseBox(Canvas canvas, PixelBox box, int most) {
        for (int row : new int[] {box.top(), box.bottom()}) {
            LineThickness.Extent line = LineThickness.rows(lines, row, box.left(), box.right(), most);
            canvas.eraseRows(
                    line.first(), line.end(), canvas.box().left(), canvas.box().right());
        }
        plan.show(CropStep.BOX_REMOVAL, canvas.image());
    }

    /** The last full-height line near the left side: beyond it stands the writing. */
    private int divider(PixelBox box) {
        int end = box.left() + (int) Math.round(WIDEST_LABEL * box.width());
        List<Line> dividers = LineCandidates.along(
                box.left() + registration.pixels(3),
                end,
                LEAST_DIVIDER,
                Math.max(2, registration.pixels(0.5)),
                x -> lines.columnCover(x, box.top(), box.bottom()));
        return dividers.isEmpty()
                ? box.left()
                : dividers.get(dividers.size() - 1).position();
    }
}
