package org.clearhand.training.synthesis;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.draw.Plate;

/** Whole words and strings as they were recorded, in another pen on other paper each time. */
final class RecordedLines implements SampleSource {
    private static final int MARGIN = 40;
    private static final int MOST_PIXELS = 900;
    /** Narrower recordings, in heights a character, run over several lines or lack a part. */
    private static final double LEAST_ASPECT = 0.22;

    private final List<PenSample> samples;
    private final UnaryOperator<String> spelling;
    private final FieldScanner scanner;

    /**
     * A source of recorded lines.
     *
     * @param spelling from the text of the recording to the label the net learns
     */
    RecordedLines(List<PenSample> samples, UnaryOperator<String> spelling, FieldScanner scanner) {
        this.samples = samples.stream().filter(RecordedLines::isOneLine).toList();
        this.spelling = spelling;
        this.scanner = scanner;
    }

    private static boolean isOneLine(PenSample sample) {
        return PenGlyph.of(sample, 0).aspect() >= LEAST_ASPECT * sample.text().length();
    }

    @Override
    public Sample next(RandomGenerator random) {
        PenSample sample = Chance.pick(samples, random);
        double height = Chance.between(24, 42, random);
        PenGlyph glyph = PenGlyph.of(sample, 0);
        double stretch = Math.min(Chance.between(0.75, 1.2, random), MOST_PIXELS / (height * glyph.aspect()));
        double slant = Chance.normal(0, 0.15, random);
        int lean = (int) (Math.abs(slant) * height);
        Plate ink =
                new Plate((int) (glyph.aspect() * stretch * height) + 2 * MARGIN + 2 * lean, (int) height + 2 * MARGIN);
        double radius = height * Chance.logBetween(0.018, 0.07, random);
        glyph.draw(ink, new Placement(MARGIN + lean, MARGIN, height, stretch, slant, radius), random);
        Plate print = new Plate(ink.width(), ink.height());
        if (Chance.of(0.3, random)) {
            Rules.draw(print, ink.inkBox(), height, random);
        }
        return new Sample(scanner.scan(ink, print, height, random), spelling.apply(sample.text()));
    }
}
