package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a row of cells: the whole row without its lines, and each cell by itself. */
final class CellCutter {
    /** Digits run over the cell's upper line more than over the lower one, under which letters are printed. */
    private static final double ABOVE = 0.03;

    static final double BESIDE = 0.06;
    private static final double THICKEST_MILLIMETRES = 0.5;
    private static final double MARGIN_OF_HEIGHT = 0.12;

    private final UprightPage page;
    private final LineMap lines;
    private final Registration registration;
    private final CropPlan plan;

    CellCutter(UprightPage page, LineMap lines, Registration registration, CropPlan plan) {
        this.page = page;
        this.lines = lines;
        this.registration = registration;
        this.plan = plan;
    }

    CutField cut(FoundAnchor row) {
        PixelBox box = row.box();
        List<Integer> edges = row.cellEdges();
        double pitch = (double) box.width() / (edges.size() - 1);
        int beside = (int) Math.round(BESIDE * pitch);
        PixelBox area = new PixelBox(
                        box.left() - beside,
                        box.top() - (int) Math.round(ABOVE * box.height()),
                        box.right() + beside,
                        box.bottom() + 2)
                .within(page.width(), page.height());
        Canvas canvas = new Canvas(InkChannel.of(page, area, insides(box, edges), plan), area);
        if (plan.takes(CropStep.BOX_REMOVAL)) {
            erase(canvas, box, edges);
            plan.show(CropStep.BOX_REMOVAL, canvas.image());
        }
        GreyImage clean = canvas.image();
        int window = registration.pixels(6);
        PixelBox writing = WritingExtent.of(clean, window, 20, box.height() / 4)
                .orElse(new PixelBox(0, 0, clean.width(), clean.height()));
        int margin = (int) Math.round(MARGIN_OF_HEIGHT * writing.height());
        int top = Math.max(0, writing.top() - margin);
        int bottom = Math.min(clean.height(), writing.bottom() + margin);
        List<GreyImage> cells = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            PixelBox cell = new PixelBox(
                            edges.get(i) - beside - area.left(), top, edges.get(i + 1) + beside - area.left(), bottom)
                    .within(clean.width(), clean.height());
            cells.add(plan.finishedQuietly(clean.cut(cell), registration));
        }
        PixelBox extent = new PixelBox(0, top, clean.width(), bottom);
        GreyImage writtenRow = clean.cut(extent);
        plan.show(CropStep.TRIM, writtenRow);
        WrittenLine line =
                new WrittenLine(plan.finished(writtenRow, registration), extent.movedBy(area.left(), area.top()));
        return new CutField(box, List.of(line), cells, true);
    }

    private List<PixelBox> insides(PixelBox box, List<Integer> edges) {
        int most = Math.max(1, registration.pixels(THICKEST_MILLIMETRES));
        List<PixelBox> insides = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            insides.add(new PixelBox(edges.get(i), box.top(), edges.get(i + 1), box.bottom()).grown(-most, -most));
        }
        return insides;
    }

    private void erase(Canvas canvas, PixelBox box, List<Integer> edges) {
        int most = Math.max(1, registration.pixels(THICKEST_MILLIMETRES));
        for (int edge : edges) {
            LineThickness.Extent line = LineThickness.columns(lines, edge, box.top(), box.bottom(), most);
            canvas.eraseColumns(line.first(), line.end(), box.top() - most, box.bottom() + most);
        }
        for (int row : new int[] {box.top(), box.bottom()}) {
            LineThickness.Extent line = LineThickness.rows(lines, row, box.left(), box.right(), most);
            canvas.eraseRows(line.first(), line.end(), box.left() - most, box.right() + most);
        }
    }
}
