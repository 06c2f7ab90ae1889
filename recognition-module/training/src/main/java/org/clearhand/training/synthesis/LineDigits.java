package org.clearhand.training.synthesis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.InkPieces;

/**
 * The digits of real handwritten lines, single and as the numbers they form. Where each character of a line stands is told from
 * outside; a digit is taken where one piece of ink of a digit's size stands at its place and nothing else. What the digit looks
 * like plays no part, so that strange ones come along: the line says what they are.
 */
public final class LineDigits {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int SPECK = 6;
    /** Of the tallest piece of a number: a lower one is a part of a digit, or a mark. */
    private static final double LOWEST = 0.62;
    /** Of the line's picture: a higher piece reaches into a line above or below. */
    private static final double HIGHEST = 0.75;

    private static final double WIDEST = 1.2;
    /** How far a digit may reach beyond its place, in widths of the place; more are two that touch. */
    private static final double OUTSIDE = 0.35;
    /** A piece flatter than this below a digit is what is left of a ruled line. */
    private static final int FLAT = 4;

    private static final int LEAST_HEIGHT = 14;
    private static final double LEAST_OWN = 0.7;
    private static final int EDGE = 2;

    private final Map<String, Map<Character, List<IdxSet.Item>>> hands = new HashMap<>();
    private final List<Sample> numbers = new ArrayList<>();

    /** Digits by the sheet they stand on, which is one writer's. */
    public Map<String, Map<Character, List<IdxSet.Item>>> hands() {
        return hands;
    }

    /** Whole numbers as they stand in their line: two digits and more, the first and the last one standing free. */
    public List<Sample> numbers() {
        return numbers;
    }

    /**
     * Takes the digits of one line.
     *
     * @param sheet it stands on
     * @param places one for each character of the line's text, in shares of the line's width
     */
    public void add(String sheet, GreyImage line, String text, List<CharacterReading> places) {
        InkMap ink = InkMap.ofLine(line.toPageImage());
        List<PixelBox> pieces = InkPieces.sideBySide(ink, SPECK, LineDigits::isRule);
        for (MatchResult number : NUMBER.matcher(text).results().toList()) {
            List<Optional<PixelBox>> digits = new ArrayList<>();
            for (int i = number.start(); i < number.end(); i++) {
                digits.add(only(pieces, places.get(i), line));
            }
            int tallest = digits.stream()
                    .flatMap(Optional::stream)
                    .mapToInt(PixelBox::height)
                    .max()
                    .orElse(0);
            boolean all = true;
            for (int i = 0; i < digits.size(); i++) {
                Optional<PixelBox> digit = digits.get(i).filter(piece -> piece.height() >= LOWEST * tallest);
                char character = number.group().charAt(i);
                digit.flatMap(piece -> glyph(line, ink, piece, character))
                        .ifPresent(glyph -> hands.computeIfAbsent(sheet, s -> new HashMap<>())
                                .computeIfAbsent(character, c -> new ArrayList<>())
                                .add(glyph));
                boolean outer = i == 0 || i == digits.size() - 1;
                all &= digit.isPresent() || !outer;
            }
            if (all && digits.size() > 1) {
                numbers.add(number(line, digits, tallest, number.group()));
            }
        }
    }

    /** The one piece at a character's place, where it is of a digit's size. */
    private static Optional<PixelBox> only(List<PixelBox> pieces, CharacterReading place, GreyImage line) {
        double left = place.left() * line.width();
        double right = place.right() * line.width();
        List<PixelBox> there = pieces.stream()
                .filter(piece -> piece.right() > left && piece.left() < right)
                .filter(piece -> shared(piece, left, right) > 0.3 * Math.min(piece.width(), right - left))
                .toList();
        if (there.size() != 1) {
            return Optional.empty();
        }
        PixelBox piece = there.get(0);
        boolean sound = piece.centreX() > left
                && piece.centreX() < right
                && piece.height() >= LEAST_HEIGHT
                && piece.height() <= HIGHEST * line.height()
                && piece.width() <= WIDEST * piece.height()
                && piece.left() > left - OUTSIDE * (right - left)
                && piece.right() < right + OUTSIDE * (right - left);
        return sound ? Optional.of(piece) : Optional.empty();
    }

    private static double shared(PixelBox piece, double left, double right) {
        return Math.min(piece.right(), right) - Math.max(piece.left(), left);
    }

    private static Sample number(GreyImage line, List<Optional<PixelBox>> digits, int tallest, String text) {
        PixelBox box =
                digits.get(0).orElseThrow().union(digits.get(digits.size() - 1).orElseThrow());
        for (Optional<PixelBox> digit : digits) {
            box = digit.map(box::union).orElse(box);
        }
        PixelBox room = box.grown(EDGE, tallest / 6).within(line.width(), line.height());
        return new Sample(line.cut(new InkBox(room.left(), room.top(), room.right(), room.bottom())), text);
    }

    private static boolean isRule(PixelBox upper, PixelBox piece) {
        return piece.height() <= FLAT && piece.top() >= upper.bottom() - FLAT / 2;
    }

    /**
     * A square picture of one piece, 0 paper to 255 ink, without what reaches into its box from outside; nothing where that is
     * most of it.
     */
    private static Optional<IdxSet.Item> glyph(GreyImage image, InkMap map, PixelBox piece, char digit) {
        PixelBox box = piece.grown(1, 1).within(image.width(), image.height());
        boolean[] foreign = foreign(map, box);
        int own = 0;
        int all = 0;
        for (int i = 0; i < foreign.length; i++) {
            boolean inked = map.at(box.left() + i % box.width(), box.top() + i / box.width());
            all += inked ? 1 : 0;
            own += inked && !foreign[i] ? 1 : 0;
        }
        if (own < LEAST_OWN * all) {
            return Optional.empty();
        }
        int paper = 0;
        int ink = 255;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                paper = Math.max(paper, image.at(x, y));
                ink = Math.min(ink, image.at(x, y));
            }
        }
        int size = Math.max(box.width(), box.height()) + 2 * EDGE;
        byte[] pixels = new byte[size * size];
        int left = (size - box.width()) / 2;
        int top = (size - box.height()) / 2;
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                int darker = foreign[y * box.width() + x] ? 0 : paper - image.at(box.left() + x, box.top() + y);
                pixels[(top + y) * size + left + x] = (byte) (255 * darker / Math.max(1, paper - ink));
            }
        }
        return Optional.of(new IdxSet.Item(digit - '0', size, pixels));
    }

    /** Ink connected to the edge of a box, and the pixels beside it. */
    private static boolean[] foreign(InkMap ink, PixelBox box) {
        boolean[] foreign = new boolean[box.width() * box.height()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < foreign.length; i++) {
            int x = i % box.width();
            int y = i / box.width();
            boolean edge = x == 0 || y == 0 || x == box.width() - 1 || y == box.height() - 1;
            if (edge && ink.at(box.left() + x, box.top() + y)) {
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            int i = open.remove();
            boolean inked = ink.at(box.left() + i % box.width(), box.top() + i / box.width());
            if (foreign[i]) {
                continue;
            }
            foreign[i] = true;
            for (int k = 0; inked && k < 9; k++) {
                int x = i % box.width() + k % 3 - 1;
                int y = i / box.width() + k / 3 - 1;
                if (x >= 0 && y >= 0 && x < box.width() && y < box.height()) {
                    open.add(y * box.width() + x);
                }
            }
        }
        return foreign;
    }
}
