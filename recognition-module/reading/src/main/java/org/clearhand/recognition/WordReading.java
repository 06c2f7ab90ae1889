package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One word of a reading as written.
 *
 * @param confidence 0..1, that of its least sure character: one letter misread is a word misread
 * @param left where it begins, as a share of the width of the writing that was read, 0..1
 * @param right where it ends, not before it begins
 */
public record WordReading(String word, double confidence, double left, double right) {
    public WordReading {
        Objects.requireNonNull(word, "word");
        Confidence.check(confidence);
        if (!(left >= 0 && left <= right && right <= 1)) {
            throw new IllegalArgumentException("a word from " + left + " to " + right + " of the width");
        }
    }

    /** The words that characters make, parted at blanks. */
    static List<WordReading> of(List<CharacterReading> characters) {
        List<WordReading> words = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= characters.size(); i++) {
            if (i == characters.size() || characters.get(i).character().isBlank()) {
                if (i > first) {
                    words.add(word(characters.subList(first, i)));
                }
                first = i + 1;
            }
        }
        return words;
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
                characters.get(0).left(),
                characters.get(characters.size() - 1).right());
    }
}
