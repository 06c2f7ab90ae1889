package org.clearhand.training.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/**
 * Somebody who writes some digits as most people write letters: a two like a Q, a nine like a P, an eight like a B, a five like
 * an r. Such digits are usual in some countries and missing from sets recorded in others, where the letters are plentiful.
 */
final class LookalikeHand implements Hand {
    /** The letters a digit may look like; no letter stands for two digits. */
    private static final Map<Character, String> LETTERS = Map.of(
            '0', "Oo",
            '1', "lI",
            '2', "zZQ",
            '4', "yYHhA",
            '5', "sSrF",
            '6', "bG",
            '7', "tT+",
            '8', "B&",
            '9', "gqPp");

    private static final double ODD_DIGITS = 0.35;
    /** Letters are wider than digits: from here on they are pressed together. */
    private static final double WIDEST = 0.8;

    private static final double NARROWEST = 0.5;

    private final Hand otherwise;
    private final Map<Character, LetterShapes.Shape> odd = new HashMap<>();

    /**
     * @param otherwise writes what looks like no letter
     * @param seed chooses which digits these are, and whose letters
     */
    LookalikeHand(Hand otherwise, LetterShapes shapes, long seed) {
        this.otherwise = otherwise;
        SplittableRandom random = new SplittableRandom(seed);
        for (char digit = '0'; digit <= '9'; digit++) {
            List<Character> known = LETTERS.getOrDefault(digit, "")
                    .chars()
                    .mapToObj(letter -> (char) letter)
                    .filter(shapes::know)
                    .toList();
            if (!known.isEmpty() && Chance.of(ODD_DIGITS, random)) {
                odd.put(digit, shapes.ofOne(Chance.pick(known, random), random));
            }
        }
    }

    /** Whether some digit may look like this character. */
    static boolean mayStandForDigit(char letter) {
        return LETTERS.values().stream().anyMatch(letters -> letters.indexOf(letter) >= 0);
    }

    @Override
    public Glyph glyph(char character, RandomGenerator random) {
        LetterShapes.Shape shape = odd.get(character);
        if (shape == null) {
            return otherwise.glyph(character, random);
        }
        Glyph letter = shape.glyph(random);
        return letter.aspect() <= WIDEST
                ? letter
                : new Pressed(letter, Chance.between(NARROWEST, WIDEST, random) / letter.aspect());
    }

    @Override
    public boolean usesPen() {
        return true;
    }

    /** A glyph made narrower. */
    private record Pressed(Glyph glyph, double factor) implements Glyph {
        @Override
        public double aspect() {
            return glyph.aspect() * factor;
        }

        @Override
        public void draw(Plate plate, Placement at, RandomGenerator random) {
            glyph.draw(plate, at.stretchedBy(factor), random);
        }
    }
}
