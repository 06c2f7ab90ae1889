package org.clearhand.recognition.page;

import java.util.Comparator;
import java.util.List;
import org.clearhand.recognition.page.LineSegments.Segment;

/**
 * The long straight lines in an upright picture whose scale is not known yet.
 *
 * @param width of the picture in pixels
 * @param across horizontal ones, from top to bottom
 * @param down vertical ones, from left to right
 */
record PictureLines(int width, int height, List<Segment> across, List<Segment> down) {
    /** Lengths as parts of the picture's longer side: a gap of 0.6, a line of 6 and of 3.2 and a thickness of 1.2 mm on a cheque. */
    private static final double GAP = 0.004;

    private static final double SHORTEST_ACROSS = 0.03;
    private static final double SHORTEST_DOWN = 0.017;
    private static final double THICKEST = 0.007;
    /** Of hatched and waved backgrounds there may be thousands; a form's own lines are among the longest. */
    private static final int MOST = 100;

    private static final int LARGE = 1200;

    /** Looked for in a picture of half the size where it is large: a pixel more or less does not matter here, time does. */
    static PictureLines of(InkMap ink) {
        boolean large = Math.max(ink.width(), ink.height()) >= LARGE;
        InkMap looked = large ? ink.halved() : ink;
        int side = Math.max(looked.width(), looked.height());
        LineMap lines =
                LineMap.of(looked, (int) Math.max(1, GAP * side), (int) Math.max(3, SHORTEST_ACROSS * side), (int)
                        Math.max(3, SHORTEST_DOWN * side));
        double thickest = Math.max(4, THICKEST * side);
        int times = large ? 2 : 1;
        return new PictureLines(
                times * looked.width(),
                times * looked.height(),
                longest(LineSegments.horizontal(lines, thickest), times),
                longest(LineSegments.vertical(lines, thickest), times));
    }

    private static List<Segment> longest(List<Segment> lines, int times) {
        return lines.stream()
                .sorted(Comparator.comparingInt(Segment::length).reversed())
                .limit(MOST)
                .map(line -> new Segment(times * (line.at() + 0.5) - 0.5, times * line.from(), times * line.to()))
                .sorted(Comparator.comparingDouble(Segment::at))
                .toList();
    }

    /** The same lines after the picture was turned clockwise by so many quarters. */
    PictureLines turned(int quarters) {
        PictureLines turned = this;
        for (int i = 0; i < quarters; i++) {
            turned = turned.quarter();
        }
        return turned;
    }

    private PictureLines quarter() {
        return new PictureLines(
                /* width= */ height,
                /* height= */ width,
                down.stream()
                        .map(line -> new Segment(line.at(), height - line.to(), height - line.from()))
                        .toList(),
                across.stream()
                        .map(line -> new Segment(height - 1 - line.at(), line.from(), line.to()))
                        .sorted(Comparator.comparingDouble(Segment::at))
                        .toList());
    }
}
