package org.clearhand.recognition.page;

import java.util.List;
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

    private static final double MARGIN_OF_HEIGHT = 0.15;

    private final UprightPage page;
    private final LineMap lines;
    private final Registration registration;

    BoxCutter(UprightPage page, LineMap lines, Registration registration) {
        this.page = page;
        this.lines = lines;
        this.registration = registration;
    }

    CutField cut(FoundAnchor found, boolean labelled) {
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
        PixelBox area = new PixelBox(start, box.top() - outside, Math.max(start + 1, end), box.bottom() + outside)
                .within(page.width(), page.height());
        PixelBox inside = new PixelBox(left, box.top(), box.right(), box.bottom()).grown(-most, -most);
        Canvas canvas = new Canvas(InkChannel.of(page, area, List.of(inside)), area);
        for (int row : new int[] {box.top(), box.bottom()}) {
            LineThickness.Extent line = LineThickness.rows(lines, row, left, box.right(), most);
            canvas.eraseRows(line.first(), line.end(), area.left(), area.right());
        }
        GreyImage clean = canvas.image();
        List<GreyImage> writing = WritingExtent.trimmed(clean, registration, MARGIN_OF_HEIGHT).stream()
                .toList();
        return new CutField(box, writing, List.of(), true);
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
