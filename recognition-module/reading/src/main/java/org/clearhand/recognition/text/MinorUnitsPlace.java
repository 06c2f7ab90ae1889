package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clearhand.recognition.CharacterReading;

/**
 * Where figures say the minor units in an amount in words: {@code and 35/100}, {@code and 59 pence}, {@code paise 50 only}.
 *
 * @param from of the text's characters
 * @param to where the next part begins
 * @param overHundred whether they are two digits over a hundred, and not one or two digits before or after a word
 */
record MinorUnitsPlace(int from, int to, boolean overHundred) {
    private static final Pattern OVER_HUNDRED = Pattern.compile("([0-9]{2}/100)\\s*$");
    private static final List<Pattern> BESIDE_UNIT = List.of(
            Pattern.compile(
                    "(?<![0-9])([0-9]{1,2}) ?(?:pence|penny|cents?|centimes?|cts?|paise|paisas?|ps)(?: ?only)?\\s*$"),
            Pattern.compile("\\b(?:paise|paisas?|ps) ?([0-9]{1,2})(?: ?only)?\\s*$"));

    /** The place in a text; empty where figures say no minor units. What may stand behind the words is not guessed at: a tail is no fraction. */
    static Optional<MinorUnitsPlace> in(String text) {
        Matcher hundred = OVER_HUNDRED.matcher(text);
        if (hundred.find()) {
            return Optional.of(new MinorUnitsPlace(hundred.start(1), hundred.end(1), true));
        }
        for (Pattern pattern : BESIDE_UNIT) {
            Matcher beside = pattern.matcher(text);
            if (beside.find()) {
                return Optional.of(new MinorUnitsPlace(beside.start(1), beside.end(1), false));
            }
        }
        return Optional.empty();
    }

    /** The text with two digits there. */
    String filled(String text, String digits) {
        return text.substring(0, from) + digits + (overHundred ? "/100" : "") + text.substring(to);
    }

    /**
     * The characters of a text with other figures there, each with an equal part of the room; none where the rest is not the same.
     *
     * @param read the characters of the text this place is in
     * @param written that text with the figures
     * @param confidence of each figure, 0..1
     */
    List<CharacterReading> filled(List<CharacterReading> read, String written, double confidence) {
        int count = written.length() - (read.size() - (to - from));
        boolean same = count > 0
                && textOf(read.subList(0, from)).equals(written.substring(0, from))
                && textOf(read.subList(to, read.size())).equals(written.substring(from + count));
        if (!same) {
            return List.of();
        }
        CharacterReading first = read.get(from);
        double left = first.left();
        double right = overHundred ? 1 : read.get(to - 1).right();
        List<CharacterReading> characters = new ArrayList<>(read.subList(0, from));
        for (int i = 0; i < count; i++) {
            characters.add(new CharacterReading(
                    written.substring(from + i, from + i + 1),
                    confidence,
                    first.line(),
                    left + (right - left) * i / count,
                    Math.min(1, left + (right - left) * (i + 1) / count)));
        }
        characters.addAll(read.subList(to, read.size()));
        return characters;
    }

    private static String textOf(List<CharacterReading> characters) {
        return characters.stream().map(CharacterReading::character).collect(Collectors.joining());
    }
}
