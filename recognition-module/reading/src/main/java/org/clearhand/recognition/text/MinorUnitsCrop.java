package org.clearhand.recognition.text;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.WordGaps;

/**
 * Cuts the figures of the minor units out of an amount in words. The net of words knows a character's middle and not where it begins, and
 * a wide digit that loses its left edge is another digit; so the cut goes through the gap beside it, where there is one.
 */
final class MinorUnitsCrop {
    /** Of the height: ink in less width is no number over a hundred. */
    private static final double LEAST_WIDTH = 0.5;
    /** Of the height: where no gap is found, what is left beside the place the net saw. */
    private static final double MARGIN = 0.05;
    /** Of the height: most paper that is left beside the figures in a gap. */
    private static final double PAPER = 0.15;

    private final GreyImage line;
    private final List<CharacterReading> characters;
    private final MinorUnitsPlace place;

    private MinorUnitsCrop(GreyImage line, List<CharacterReading> characters, MinorUnitsPlace place) {
        this.line = line;
        this.characters = characters;
        this.place = place;
    }

    /**
     * The picture of the figures, to the end of the line where a hundred ends it.
     *
     * @param lines the amount in words as the net saw it
     * @param characters what it read there, with their places
     * @return empty where the figures do not stand in one line, or take up no room
     */
    static Optional<GreyImage> of(List<GreyImage> lines, List<CharacterReading> characters, MinorUnitsPlace place) {
        CharacterReading first = characters.get(place.from());
        boolean oneLine = first.line() == characters.get(place.to() - 1).line() && first.line() < lines.size();
        return oneLine ? new MinorUnitsCrop(lines.get(first.line()), characters, place).cut() : Optional.empty();
    }

    private Optional<GreyImage> cut() {
        int left = left();
        int right = place.overHundred() ? line.width() : right();
        double least = (place.overHundred() ? LEAST_WIDTH : MARGIN) * line.height();
        return right - left <= least
                ? Optional.empty()
                : Optional.of(line.cut(new PixelBox(left, 0, right, line.height())));
    }

    private int left() {
        CharacterReading first = characters.get(place.from());
        return gap(place.from() - 1, before -> before - 1, first)
                .map(gap -> gap.right() - paper(gap))
                .orElseGet(() -> (int) Math.max(0, first.left() * line.width() - MARGIN * line.height()));
    }

    private int right() {
        CharacterReading last = characters.get(place.to() - 1);
        return gap(place.to(), behind -> behind + 1, last)
                .map(gap -> gap.left() + paper(gap))
                .orElseGet(() ->
                        (int) Math.min(line.width(), Math.ceil(last.right() * line.width() + MARGIN * line.height())));
    }

    private int paper(WordGaps.Gap gap) {
        return Math.min(gap.width() / 2, (int) Math.round(PAPER * line.height()));
    }

    /** The widest one between the middle of a figure and that of the nearest character beside it that is no space. */
    private Optional<WordGaps.Gap> gap(int beside, IntUnaryOperator farther, CharacterReading figure) {
        int at = beside;
        while (at >= 0
                && at < characters.size()
                && characters.get(at).character().isBlank()) {
            at = farther.applyAsInt(at);
        }
        if (at < 0 || at >= characters.size() || characters.get(at).line() != figure.line()) {
            return Optional.empty();
        }
        int one = middle(characters.get(at));
        int other = middle(figure);
        return WordGaps.widestBetween(line, Math.min(one, other), Math.max(one, other));
    }

    private int middle(CharacterReading character) {
        return (int) Math.round((character.left() + character.right()) / 2 * line.width());
    }
}
