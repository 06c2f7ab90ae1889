package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/** Lines of words, word by word on one base line; who writes the words is up to the {@link Scribe}. */
final class WordLines implements SampleSource {
    private static final int MARGIN = 44;

    /** Writes single words. */
    interface Scribe {
        /** Starts a line: the returned pen stays with one hand as far as the scribe can. */
        Pen pen(RandomGenerator random);
    }

    /** One hand for one line. */
    interface Pen {
        Written write(String word, RandomGenerator random);
    }

    /** A written word; the shape says how its glyph hangs on the base line. */
    record Written(Glyph glyph, LetterShape shape) {}

    /** What is written. */
    interface Texts {
        String next(RandomGenerator random);
    }

    private final Scribe scribe;
    private final Texts texts;
    private final FieldScanner scanner;
    private final boolean calm;

    /**
     * A source of word lines.
     *
     * @param calm little slant, no rules; for the opening of a run
     */
    WordLines(Scribe scribe, Texts texts, boolean calm, FieldScanner scanner) {
        this.scribe = scribe;
        this.texts = texts;
        this.calm = calm;
        this.scanner = scanner;
    }

    @Override
    public Sample next(RandomGenerator random) {
        String text = texts.next(random);
        UnaryOperator<String> casing = casing(random);
        Pen pen = scribe.pen(random);
        double tall = Chance.between(24, 34, random);
        double stretch = Chance.between(0.8, 1.25, random);
        double slant = Chance.normal(0.05, calm ? 0.06 : 0.18, random);
        double tilt = calm ? 0 : Chance.normal(0, 0.015, random);
        double radius = tall * Chance.logBetween(0.025, 0.075, random);
        double gap = Chance.between(0.25, 0.9, random) * tall;
        List<Written> words = new ArrayList<>();
        double width = 0;
        for (String word : text.split(" ", -1)) {
            Written written = pen.write(casing.apply(word), random);
            words.add(written);
            width += 1.3 * written.glyph().aspect() * written.shape().height() * stretch * tall + 1.4 * gap;
        }
        Plate ink = new Plate((int) width + 3 * MARGIN, (int) (tall * 2.2) + 2 * MARGIN);
        double base = MARGIN + tall * 1.3;
        double x = MARGIN;
        for (Written written : words) {
            double height =
                    tall * written.shape().height() * (calm ? 1 : Math.max(0.7, Chance.normal(1, 0.08, random)));
            double top = base
                    - tall * written.shape().above()
                    + tilt * (x - MARGIN)
                    + (calm ? 0 : Chance.normal(0, 0.05, random) * tall);
            written.glyph().draw(ink, new Placement(x, top, height, stretch, slant, radius), random);
            x += written.glyph().aspect() * stretch * height + gap * Chance.between(0.7, 1.4, random);
        }
        Plate print = new Plate(ink.width(), ink.height());
        if (!calm && Chance.of(0.35, random)) {
            Rules.draw(print, ink.inkBox(), tall, random);
        }
        return new Sample(scanner.scan(ink, print, tall * 0.8, random), text.toLowerCase(Locale.ROOT));
    }

    private static UnaryOperator<String> casing(RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.5) {
            return word -> word;
        }
        if (kind < 0.88) {
            return word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
        return word -> word.toUpperCase(Locale.ROOT);
    }
}
