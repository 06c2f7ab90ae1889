package org.clearhand.training.synthesis;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.PenSample;

/** The ways words get written: in a font, from recorded words, letter by letter. */
final class Scribes {
    private static final int TRIES = 12;

    private Scribes() {}

    /**
     * Whole words in fonts.
     *
     * @param byHand whether a line sways as a hand does, or stands as the font is made
     */
    record InFonts(List<Font> fonts, boolean byHand) implements WordLines.Scribe {
        @Override
        public WordLines.Pen pen(RandomGenerator random) {
            Font font = Chance.pick(fonts, random);
            OutlineSway sway = byHand ? OutlineSway.draw(random) : new OutlineSway(0);
            return (word, generator) -> new WordLines.Written(
                    OutlineGlyph.onBaseLine(able(font, word, generator), word, "h")
                            .swaying(sway, generator),
                    new LetterShape(1, 0));
        }

        /** The font itself, or for a word with characters it lacks another one. */
        private Font able(Font font, String word, RandomGenerator random) {
            Font able = font;
            for (int tries = 0; tries < TRIES && able.canDisplayUpTo(word) >= 0; tries++) {
                able = Chance.pick(fonts, random);
            }
            return able;
        }
    }

    /** Words as they were recorded; those nobody recorded are left to another scribe. */
    record FromWords(Map<String, List<PenSample>> words, WordLines.Scribe otherwise) implements WordLines.Scribe {
        @Override
        public WordLines.Pen pen(RandomGenerator random) {
            WordLines.Pen other = otherwise.pen(random);
            return (word, generator) -> {
                List<PenSample> samples = words.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
                if (samples.isEmpty()) {
                    return other.write(word, generator);
                }
                PenSample sample = Chance.pick(samples, generator);
                return new WordLines.Written(PenGlyph.of(sample, 0), LetterShape.of(sample.text()));
            };
        }
    }

    /**
     * Letters of one writer set side by side, as in hand print.
     *
     * @param leastGap between two letters, in heights of a tall one; a hand keeps to its gap
     */
    record FromLetters(List<? extends Hand> hands, double leastGap, double mostGap) implements WordLines.Scribe {
        @Override
        public WordLines.Pen pen(RandomGenerator random) {
            Hand hand = Chance.pick(hands, random);
            double gap = Chance.between(leastGap, mostGap, random);
            return (word, generator) -> {
                List<Glyph> glyphs = new ArrayList<>();
                List<LetterShape> shapes = new ArrayList<>();
                for (int i = 0; i < word.length(); i++) {
                    char letter = word.charAt(i);
                    glyphs.add(hand.glyph(letter, generator));
                    shapes.add(LetterShape.of(String.valueOf(letter)));
                }
                return new WordLines.Written(new SetLetters(glyphs, shapes, gap), new LetterShape(1, 0));
            };
        }
    }
}
