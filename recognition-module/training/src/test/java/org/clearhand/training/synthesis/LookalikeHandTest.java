package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.draw.Plate;
import org.junit.jupiter.api.Test;

class LookalikeHandTest {
    private static final int HANDS = 400;
    private static final double PLAIN = 0.123;

    private final LetterShapes wideQ =
            new LetterShapes(List.of(letter("ada", "Q", 200), letter("ben", "Q", 300)), Map.of());

    @Test
    void someHandsWriteADigitAsALetterAndThenAlwaysDo() {
        LongPredicate odd = seed -> aspects(new LookalikeHand(new Plain(), wideQ, seed), '2').stream()
                .noneMatch(aspect -> aspect == PLAIN);
        LongPredicate usual = seed ->
                aspects(new LookalikeHand(new Plain(), wideQ, seed), '2').equals(Set.of(PLAIN));

        long odds = LongStream.range(0, HANDS).filter(odd).count();

        assertThat(odds).isBetween(HANDS * 25L / 100, HANDS * 45L / 100);
        assertThat(LongStream.range(0, HANDS).filter(usual).count()).isEqualTo(HANDS - odds);
    }

    @Test
    void aDigitNoKnownLetterLooksLikeIsWrittenAsEver() {
        for (char digit : "013456789".toCharArray()) {
            for (long seed = 0; seed < 40; seed++) {
                assertThat(aspects(new LookalikeHand(new Plain(), wideQ, seed), digit))
                        .containsExactly(PLAIN);
            }
        }
    }

    @Test
    void aLetterWiderThanDigitsAreIsPressedTogether() {
        for (long seed = 0; seed < HANDS; seed++) {
            assertThat(aspects(new LookalikeHand(new Plain(), wideQ, seed), '2'))
                    .allMatch(aspect -> aspect == PLAIN || (aspect >= 0.5 && aspect <= 0.8));
        }
    }

    @Test
    void aPressedLetterIsDrawnAsNarrowAsItSays() {
        LookalikeHand hand = LongStream.range(0, HANDS)
                .mapToObj(seed -> new LookalikeHand(new Plain(), wideQ, seed))
                .filter(one -> one.glyph('2', new SplittableRandom(1)).aspect() != PLAIN)
                .findFirst()
                .orElseThrow();
        SplittableRandom random = new SplittableRandom(7);
        Glyph glyph = hand.glyph('2', random);
        Plate plate = new Plate(300, 140);

        glyph.draw(plate, new Placement(20, 20, 100, 1, 0, 1), random);

        assertThat(plate.inkBox().right() - plate.inkBox().left())
                .isBetween((int) (100 * glyph.aspect() - 12), (int) (100 * glyph.aspect() + 12));
    }

    @Test
    void noLetterStandsForTwoDigits() {
        for (char letter = '!'; letter <= '~'; letter++) {
            int digits = 0;
            for (char digit = '0'; digit <= '9'; digit++) {
                LetterShapes only = new LetterShapes(List.of(letter("ada", String.valueOf(letter), 60)), Map.of());
                char written = digit;
                boolean used = LongStream.range(0, 40)
                        .anyMatch(seed -> !aspects(new LookalikeHand(new Plain(), only, seed), written)
                                .equals(Set.of(PLAIN)));
                digits += used ? 1 : 0;
            }
            assertThat(digits).as("digits that look like " + letter).isLessThanOrEqualTo(1);
            assertThat(LookalikeHand.mayStandForDigit(letter)).isEqualTo(digits == 1);
        }
    }

    private static Set<Double> aspects(LookalikeHand hand, char digit) {
        Set<Double> aspects = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            aspects.add(hand.glyph(digit, new SplittableRandom(i)).aspect());
        }
        return aspects;
    }

    /** A zigzag 100 high and so wide. */
    private static PenSample letter(String writer, String text, float width) {
        return new PenSample(
                writer, "GOOD", text, List.of(new PenSample.Stroke(new float[] {0, 0, width, 50, 0, 100, width, 100})));
    }

    /** Writes nothing, and is known by its width. */
    private record Plain() implements Hand {
        @Override
        public Glyph glyph(char character, RandomGenerator random) {
            return new Glyph() {
                @Override
                public double aspect() {
                    return PLAIN;
                }

                @Override
                public void draw(Plate plate, Placement placement, RandomGenerator chance) {
                    // nothing to see
                }
            };
        }

        @Override
        public boolean usesPen() {
            return true;
        }
    }
}
