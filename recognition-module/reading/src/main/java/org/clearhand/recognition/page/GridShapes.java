package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.page.LineSegments.Segment;
import org.clearhand.recognition.page.PrintedShape.Kind;

/**
 * The closed boxes between upright and level lines. Three or more narrow ones of one width side by side are a row of cells.
 */
final class GridShapes {
    private static final double LOWEST_MILLIMETRES = 3.3;
    private static final double NARROWEST_MILLIMETRES = 2.5;
    private static final double WIDEST_CELL_MILLIMETRES = 13;
    private static final double HIGHEST_CELL_MILLIMETRES = 16;
    private static final double WIDEST_TICK_MILLIMETRES = 8;
    private static final double SLACK_MILLIMETRES = 0.8;
    private static final double APART_MILLIMETRES = 0.8;
    private static final double LEAST_COVER = 0.85;
    private static final double PITCH_SLACK = 0.12;
    private static final int FEWEST_CELLS = 3;

    private final LineMap lines;
    private final List<Segment> across;
    private final double scale;

    private GridShapes(LineMap lines, List<Segment> across, double scale) {
        this.lines = lines;
        this.across = across;
        this.scale = scale;
    }

    static List<PrintedShape> of(LineMap lines, List<Segment> across, double pixelsPerMillimetre) {
        return new GridShapes(lines, across, pixelsPerMillimetre).shapes();
    }

    private List<PrintedShape> shapes() {
        List<PrintedShape> shapes = new ArrayList<>();
        for (Segment top : across) {
            for (Segment bottom : across) {
                if (bottom.at() - top.at() >= LOWEST_MILLIMETRES * scale) {
                    shapes.addAll(grouped(between(top, bottom)));
                }
            }
        }
        return shapes;
    }

    /** The closed boxes with these upper and lower sides that no level line divides, from left to right. */
    private List<PixelBox> between(Segment top, Segment bottom) {
        int slack = (int) Math.round(SLACK_MILLIMETRES * scale);
        int from = Math.max(top.from(), bottom.from()) - slack;
        int to = Math.min(top.to(), bottom.to()) + slack;
        List<Integer> sides = new ArrayList<>();
        int inset = Math.max(1, slack / 2);
        LineCandidates.along(
                        from,
                        to,
                        LEAST_COVER,
                        Math.max(2, (int) (APART_MILLIMETRES * scale)),
                        x -> x < 0 || x >= lines.width()
                                ? 0
                                : lines.columnCover(x, (int) top.at() + inset, (int) bottom.at() - inset))
                .forEach(side -> sides.add(side.position()));
        List<PixelBox> boxes = new ArrayList<>();
        for (int i = 0; i + 1 < sides.size(); i++) {
            int left = sides.get(i);
            int right = sides.get(i + 1);
            if (right - left >= NARROWEST_MILLIMETRES * scale && isClosed(top, bottom, left, right)) {
                boxes.add(new PixelBox(left, (int) Math.round(top.at()), right, (int) Math.round(bottom.at())));
            }
        }
        return boxes;
    }

    private boolean isClosed(Segment top, Segment bottom, int left, int right) {
        boolean railed = top.spans(left, right) >= LEAST_COVER && bottom.spans(left, right) >= LEAST_COVER;
        return railed
                && across.stream()
                        .noneMatch(line -> line.at() > top.at() + 1
                                && line.at() < bottom.at() - 1
                                && line.spans(left, right) >= LEAST_COVER);
    }

    private List<PrintedShape> grouped(List<PixelBox> boxes) {
        List<PrintedShape> shapes = new ArrayList<>();
        int start = 0;
        while (start < boxes.size()) {
            int end = start + 1;
            while (end < boxes.size() && continues(boxes.get(start), boxes.get(end - 1), boxes.get(end))) {
                end++;
            }
            PixelBox outline = boxes.get(start).union(boxes.get(end - 1));
            if (end - start >= FEWEST_CELLS) {
                shapes.add(new PrintedShape(Kind.CELLS, outline, end - start));
            } else {
                boxes.subList(start, end)
                        .forEach(box -> shapes.add(new PrintedShape(isTick(box) ? Kind.TICK_BOX : Kind.BOX, box, 0)));
            }
            start = end;
        }
        return shapes;
    }

    private boolean continues(PixelBox first, PixelBox before, PixelBox next) {
        return isCell(first)
                && next.left() == before.right()
                && Math.abs(next.width() - first.width()) <= Math.max(2, PITCH_SLACK * first.width());
    }

    private boolean isTick(PixelBox box) {
        return box.width() <= WIDEST_TICK_MILLIMETRES * scale
                && Math.abs(box.width() - box.height()) <= 0.2 * box.height();
    }

    private boolean isCell(PixelBox box) {
        return box.width() <= WIDEST_CELL_MILLIMETRES * scale && box.height() <= HIGHEST_CELL_MILLIMETRES * scale;
    }
}
