package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;

/** Figures written character by character by one hand: free or in cells, then scanned. */
final class FigureLines implements SampleSource {
    /** What is written, and whether in printed cells. */
    interface Texts {
        String next(RandomGenerator random);
    }

    private static final int MARGIN = 60;
    private static final double LEAST_SEPARATION = 0.06;
    /** Radius of a point in heights of a digit: what is finer vanishes on the way through the scanner. */
    private static final double LEAST_POINT = 0.034;

    private static final double RAISED_TAILS = 0.3;

    private final List<? extends Hand> hands;
    private final Texts texts;
    private final boolean cells;
    private final FieldScanner scanner;

    FigureLines(List<? extends Hand> hands, Texts texts, boolean cells, FieldScanner scanner) {
        this.hands = hands;
        this.texts = texts;
        this.cells = cells;
        this.scanner = scanner;
    }

    @Override
    public Sample next(RandomGenerator random) {
        String text = texts.next(random);
        Hand hand = Chance.pick(hands, random);
        double height = Chance.between(22, 38, random);
        LineStyle style = LineStyle.draw(hand, height, random);
        double pitch = height * Chance.between(0.85, 1.5, random);
        int width = (int) (2 * MARGIN + (text.length() + 2) * Math.max(pitch, 1.5 * height));
        Plate ink = new Plate(width, (int) (height * 2) + MARGIN * 2);
        Plate print = new Plate(ink.width(), ink.height());
        double top = MARGIN + height / 2;
        if (cells) {
            writeCells(ink, print, text, hand, style, top, pitch, random);
        } else {
            writeFree(ink, text, hand, style, top, random);
            if (Chance.of(0.45, random)) {
                Rules.draw(print, ink.inkBox(), height, random);
            }
        }
        return new Sample(scanner.scan(ink, print, height, random), text);
    }

    private static void writeFree(
            Plate ink, String text, Hand hand, LineStyle style, double top, RandomGenerator random) {
        double x = MARGIN;
        double height = style.height();
        WrittenAmount layout = WrittenAmount.draw(text, random);
        boolean joined = hand.usesPen() && Chance.of(0.3, random);
        double raisedFrom = 0;
        for (int i = 0; i < text.length(); i++) {
            if (layout.isDropped(i)) {
                x += height * Chance.between(0, 0.35, random);
                continue;
            }
            char character = text.charAt(i);
            int zeros = joined ? zerosFrom(text, i) : 1;
            Glyph glyph = zeros > 1 ? PenFigures.joinedZeros(zeros, random) : hand.glyph(character, random);
            double size = height * Math.max(0.6, Chance.normal(1, 0.08, random));
            double lift = Chance.normal(0, 0.05, random) * height;
            if (layout.isRaised(i)) {
                raisedFrom = raisedFrom == 0 ? x : raisedFrom;
                size *= layout.centsSize();
                lift -= height - size - Chance.between(-0.1, 0.15, random) * height;
            } else if (hand.usesPen() && layout.raisedZeros() && character == '0' && i > 0) {
                size *= Chance.between(0.5, 0.85, random);
                lift -= Chance.of(0.5, random) ? 0 : (height - size) / 2;
            } else if (isTail(text, i) && Chance.of(RAISED_TAILS, random)) {
                lift -= Chance.between(0.1, 0.45, random) * height;
            }
            i += zeros - 1;
            double y = top + style.tilt() * (x - MARGIN) + height - size + lift;
            Placement at = style.at(x, y, size, random);
            glyph.draw(ink, isPoint(character) && hand.usesPen() ? at.withPenOf(LEAST_POINT * height) : at, random);
            x += glyph.aspect() * style.stretch() * size + gap(character, text, i, style, random);
            x += layout.endsGroup(text, i) ? layout.groupGap() * height : 0;
        }
        if (raisedFrom > 0 && layout.underlined()) {
            underline(ink, raisedFrom, x, top + layout.centsSize() * height, style, random);
        }
    }

    private static void underline(
            Plate ink, double from, double to, double bottom, LineStyle style, RandomGenerator random) {
        double y = bottom + style.height() * Chance.between(0.1, 0.25, random);
        double radius = Math.max(0.6, style.penRadius());
        for (int i = Chance.of(0.25, random) ? 2 : 1; i > 0; i--) {
            double tilt = Chance.normal(0, 0.05, random) * style.height();
            ink.stroke(from - radius, y, radius, to - radius, y + tilt, radius);
            y += style.height() * Chance.between(0.08, 0.16, random);
        }
    }

    /** Zeros in a row from an index on, 1 when there is no zero. */
    private static int zerosFrom(String text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) == '0') {
            end++;
        }
        return Math.max(1, end - index);
    }

    /** Whether a stroke closes an amount: such strokes stand on any height. */
    private static boolean isTail(String text, int index) {
        char character = text.charAt(index);
        return index == text.length() - 1 && (character == '-' || character == '=');
    }

    private static boolean isSeparator(String text, int index) {
        return index < text.length() && isPoint(text.charAt(index));
    }

    private static boolean isPoint(char character) {
        return character == '.' || character == ',';
    }

    private static double gap(char character, String text, int i, LineStyle style, RandomGenerator random) {
        double gap = Chance.normal(style.gap(), 0.06, random);
        boolean mark =
                !Character.isDigit(character) || (i + 1 < text.length() && !Character.isDigit(text.charAt(i + 1)));
        if (mark) {
            gap += Chance.normal(0.02, 0.08, random);
        }
        if (isSeparator(text, i) || isSeparator(text, i + 1)) {
            // A separator that the next digit covers would teach the net to see points where none are.
            gap = Math.max(LEAST_SEPARATION, gap);
        }
        return style.height() * Math.max(-0.12, gap);
    }

    private static void writeCells(
            Plate ink,
            Plate print,
            String text,
            Hand hand,
            LineStyle style,
            double top,
            double pitch,
            RandomGenerator random) {
        double height = style.height();
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = hand.glyph(text.charAt(i), random);
            double size = height * Math.max(0.6, Chance.normal(0.95, 0.1, random));
            double width = glyph.aspect() * style.stretch() * size;
            double left = MARGIN + i * pitch + (pitch - width) / 2 + Chance.normal(0, 0.1, random) * pitch;
            double y = top + (height - size) / 2 + Chance.normal(0, 0.07, random) * height;
            glyph.draw(ink, style.at(left, y, size, random), random);
        }
        if (Chance.of(0.8, random)) {
            InkBox row = new InkBox(
                    MARGIN,
                    (int) (top - height * Chance.between(0.05, 0.45, random)),
                    (int) (MARGIN + text.length() * pitch),
                    (int) (top + height * Chance.between(1.05, 1.45, random)));
            Rules.cells(ink, print, row, pitch, text.length(), random);
        }
    }
}
