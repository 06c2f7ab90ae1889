package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One word of a reading as written.
 *
 * @param confidence 0..1, that of its least sure character: one letter misread is a word misread
 * @param line which of the field's lines it stands in, from 0
 * @param left where it begins, as a share of the width of that line, 0..1
 * @param right where it ends, not before it begins
 */
public record WordReading(String word, double confidence, int line, double left, double right) {
    public WordReading {
        Objects.requireNonNull(word, "word");
        Confidence.check(confidence);
        if (!(left >= 0 && left <= right && right <= 1)) {
            throw new IllegalArgumentException("a word from " + left + " to " + right + " of the width");
        }
    }

    /** The words that characters make, parted at blanks and at the ends of lines. */
    public static List<WordReading> of(List<CharacterReading> characters) {
        List<WordReading> words = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= characters.size(); i++) {
            boolean blank =
                    i < characters.size() && characters.get(i).character().isBlank();
            if (blank || i == characters.size() || startsLine(characters, i)) {
                if (i > first) {
                    words.add(word(characters.subList(first, i)));
                }
                first = blank ? i + 1 : i;
            }
        }
        return words;
    }

    private static boolean startsLine(List<CharacterReading> characters, int i) {
        return i > 0 && characters.get(i).line() != characters.get(i - 1).line();
    }

    /**
     * Where it stands.
     *
     * @param line where its line stands
     * @return empty where the word has no width
     */
    public Optional<Box> within(Box line) {
        return right > left
                ? Optional.of(new Box(
                        line.page(),
                        line.x() + left * line.width(),
                        line.y(),
                        (right - left) * line.width(),
                        line.height()))
                : Optional.empty();
    }

    private static WordReading word(List<CharacterReading> characters) {
        StringBuilder word = new StringBuilder();
        double least = 1;
        for (CharacterReading one : characters) {
            word.append(one.character());
            least = Math.min(least, one.confidence());
        }
        return new WordReading(
                word.toString(),
                least,
                characters.get(0).line(),
                characters.get(0).left(),
                characters.get(characters.size() - 1).right());
    }
}
