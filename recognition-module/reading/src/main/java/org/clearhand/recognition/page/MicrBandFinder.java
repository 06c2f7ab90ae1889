package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the line of magnetic ink characters: pieces of one height, 0.117 inch, on one line, at a fixed pitch of 1/8 inch
 * (ANSI X9.100-160, ISO 1004). The symbols fall into several smaller pieces and are taken in afterwards.
 */
public final class MicrBandFinder {
    private static final double HEIGHT_MILLIMETRES = 2.97;
    private static final double PITCH_MILLIMETRES = 3.175;
    private static final double HEIGHT_SLACK = 0.2;
    private static final double WIDEST_MILLIMETRES = 3.2;
    private static final double ROW_SLACK_MILLIMETRES = 0.8;
    /** Pieces smaller than this are dirt. */
    private static final double DIRT_MILLIMETRES = 0.35;
    /** Farthest a symbol's pieces reach beyond the outermost digit. */
    private static final double REACH_MILLIMETRES = 5;

    private static final int FEWEST_CHARACTERS = 10;
    /** So many pieces of one height are a page of text, or noise. */
    private static final int MOST_CHARACTERS = 800;

    private static final double LEAST_REGULARITY = 0.5;

    private MicrBandFinder() {}

    /** The line of characters inside the search area with its outline; empty when there is none. */
    public static Optional<FoundAnchor> find(InkMap ink, SearchArea area) {
        return find(inkIn(area, ink), area);
    }

    /** A line that was found, with what goes on at its ends inside the search area. */
    static FoundAnchor whole(FoundAnchor line, InkMap ink, SearchArea area) {
        double pitch = PITCH_MILLIMETRES * area.pixelsPerMillimetre();
        return FoundAnchor.plain(CodelineEnds.withJoinedInk(line.box(), inkIn(area, ink), pitch), line.score());
    }

    private static List<InkPart> inkIn(SearchArea area, InkMap ink) {
        return InkPart.in(
                ink, area.expected().grown(area.tolerance(), area.tolerance()).within(ink.width(), ink.height()));
    }

    /** The line among these pieces of ink. */
    static Optional<FoundAnchor> find(List<InkPart> parts, SearchArea area) {
        List<PixelBox> tall = parts.stream()
                .map(InkPart::box)
                .filter(box -> isCharacter(box, area))
                .sorted(Comparator.comparingInt(PixelBox::left))
                .toList();
        if (tall.size() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<PixelBox> row = bestRow(tall, area.pixels(ROW_SLACK_MILLIMETRES));
        if (row.size() < FEWEST_CHARACTERS) {
            return Optional.empty();
        }
        double regularity = regularity(row, area.pixelsPerMillimetre());
        if (regularity < LEAST_REGULARITY) {
            return Optional.empty();
        }
        return Optional.of(FoundAnchor.plain(withSymbols(row, parts, area), regularity));
    }

    private static boolean isCharacter(PixelBox box, SearchArea area) {
        double height = box.height() / area.pixelsPerMillimetre();
        return Math.abs(height - HEIGHT_MILLIMETRES) <= HEIGHT_SLACK * HEIGHT_MILLIMETRES
                && box.width() <= area.pixels(WIDEST_MILLIMETRES);
    }

    private static List<PixelBox> bestRow(List<PixelBox> boxes, int slack) {
        List<PixelBox> best = List.of();
        for (PixelBox centre : boxes) {
            List<PixelBox> row = boxes.stream()
                    .filter(box -> Math.abs(box.centreY() - centre.centreY()) <= slack)
                    .toList();
            best = row.size() > best.size() ? row : best;
        }
        return best;
    }

    /** Share of neighbouring characters whose right edges stand a whole number of pitches apart, 0..1. */
    static double regularity(List<PixelBox> row, double pixelsPerMillimetre) {
        double pitch = PITCH_MILLIMETRES * pixelsPerMillimetre;
        int regular = 0;
        for (int i = 1; i < row.size(); i++) {
            double pitches = (row.get(i).right() - row.get(i - 1).right()) / pitch;
            double off = Math.abs(pitches - Math.rint(pitches));
            regular += pitches > 0.5 && off <= 0.18 ? 1 : 0;
        }
        return row.size() < 2 ? 0 : (double) regular / (row.size() - 1);
    }

    private static PixelBox withSymbols(List<PixelBox> row, List<InkPart> parts, SearchArea area) {
        PixelBox line = row.stream().reduce(PixelBox::union).orElseThrow();
        int reach = area.pixels(REACH_MILLIMETRES);
        int dirt = area.pixels(DIRT_MILLIMETRES);
        List<PixelBox> all = new ArrayList<>(row);
        for (InkPart part : parts) {
            PixelBox box = part.box();
            boolean near = box.right() > line.left() - reach && box.left() < line.right() + reach;
            boolean inRow =
                    box.centreY() > line.top() && box.centreY() < line.bottom() && box.height() <= line.height();
            if (near && inRow && box.height() >= dirt && box.width() <= reach) {
                all.add(box);
            }
        }
        return all.stream().reduce(PixelBox::union).orElseThrow();
    }
}
