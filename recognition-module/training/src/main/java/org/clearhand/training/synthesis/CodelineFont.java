package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.recognition.text.Cmc7Glyphs;
import org.clearhand.training.samples.E13bGlyphs;
import org.clearhand.training.samples.E13bGlyphs.Bar;

/**
 * The shapes of a magnetic ink font as rectangles. The unit is 0.013 inch for both fonts; both have a pitch of an eighth of an
 * inch.
 */
public enum CodelineFont {
    E13B(E13bGlyphs.HEIGHT_UNITS, 1, 1.35, 3.8) {
        @Override
        List<Bar> shape(char symbol, RandomGenerator random) {
            return E13bGlyphs.shape(symbol);
        }
    },
    CMC7(2.85 / CodelineFont.UNIT_MILLIMETRES, 0.5, 2.3, 5) {
        @Override
        List<Bar> shape(char symbol, RandomGenerator random) {
            double narrow = Chance.between(0.23, 0.31, random) / UNIT_MILLIMETRES;
            double wide = narrow * Chance.between(1.6, 2.05, random);
            double bar = narrow * Chance.between(0.42, 0.62, random);
            double row = height() / Cmc7Glyphs.ROWS;
            String gaps = Cmc7Glyphs.wideGaps(symbol);
            double[] lefts = new double[gaps.length() + 1];
            for (int i = 0; i < gaps.length(); i++) {
                lefts[i + 1] = lefts[i] + (gaps.charAt(i) == '1' ? wide : narrow);
            }
            List<Bar> bars = new ArrayList<>();
            for (Cmc7Glyphs.Piece piece : Cmc7Glyphs.pieces(symbol)) {
                bars.add(new Bar(lefts[piece.bar()], piece.top() * row, bar, (piece.bottom() - piece.top()) * row));
            }
            return bars;
        }
    };

    static final double UNIT_MILLIMETRES = 0.013 * 25.4;
    static final double PITCH_UNITS = E13bGlyphs.PITCH_UNITS;

    private final double height;
    private final double detail;
    private final double smallest;
    private final double largest;

    CodelineFont(double height, double detail, double smallest, double largest) {
        this.height = height;
        this.detail = detail;
        this.smallest = smallest;
        this.largest = largest;
    }

    /** The rectangles of a symbol in units, from its left and its top; fonts that printers vary vary here. */
    abstract List<Bar> shape(char symbol, RandomGenerator random);

    /** Of a character, in units. */
    double height() {
        return height;
    }

    /** Width of the finest lines in units; blur and spread ink are measured by it. */
    double detail() {
        return detail;
    }

    /** Pixels of a unit, from the coarsest to the finest scan. */
    double scale(RandomGenerator random) {
        return Chance.logBetween(smallest, largest, random);
    }
}
