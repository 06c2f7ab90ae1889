package org.clearhand.training.synthesis;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.clearhand.forms.FieldType;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;

/** Everything figures are composed from, brought together. */
public final class FigureSources {
    private static final int LEAST_CHARACTERS = 5;
    private static final int DRAWN_HANDS = 4000;

    private final FieldScanner scanner;
    private final List<Hand> recorded;
    private final List<Hand> drawn;
    private final List<PenSample> wholeStrings;
    private final List<Hand> mnist;
    private final List<Hand> emnist;
    private final List<Hand> handwritingFonts;
    private final List<Hand> printedFonts;

    /**
     * Brings the sources together.
     *
     * @param characters recorded single digits and marks
     * @param wholeStrings recorded figures written in one go
     */
    public FigureSources(
            Backgrounds backgrounds,
            List<PenSample> characters,
            List<PenSample> wholeStrings,
            Map<Character, List<IdxSet.Item>> mnist,
            Map<Character, List<IdxSet.Item>> emnist,
            List<Font> handwritingFonts,
            List<Font> printedFonts) {
        this.scanner = new FieldScanner(backgrounds);
        this.recorded = Hands.recorded(characters, LEAST_CHARACTERS);
        this.drawn =
                LongStream.range(0, DRAWN_HANDS).<Hand>mapToObj(DrawnHand::new).toList();
        this.wholeStrings = wholeStrings;
        this.mnist = List.of(new Hands.Scanned(mnist));
        this.emnist = List.of(new Hands.Scanned(emnist));
        this.handwritingFonts = typeset(handwritingFonts, true);
        this.printedFonts = typeset(printedFonts, false);
    }

    /** All kinds of figures, each hand weighted by the name it has in the configuration. */
    public SampleSource mixture(ToDoubleFunction<String> weight) {
        Mixture mixture = new Mixture();
        mixture.add(weight.applyAsDouble("recorded"), written(recorded));
        mixture.add(weight.applyAsDouble("drawn"), written(drawn));
        mixture.add(weight.applyAsDouble("mnist"), written(mnist));
        mixture.add(weight.applyAsDouble("emnist"), written(emnist));
        mixture.add(weight.applyAsDouble("handwritingFonts"), written(handwritingFonts));
        mixture.add(weight.applyAsDouble("printedFonts"), printed());
        mixture.add(
                wholeStrings.isEmpty() ? 0 : weight.applyAsDouble("wholeStrings"),
                new RecordedLines(wholeStrings, text -> text.replace(" ", ""), scanner));
        return mixture;
    }

    /**
     * Fields of one type written by the recorded hands alone.
     *
     * @throws IllegalArgumentException for a type that is not written in figures on a line
     */
    public SampleSource fields(FieldType type) {
        return switch (type) {
            case COURTESY_AMOUNT -> new FigureLines(recorded, FigureTexts::amount, false, scanner);
            case DATE -> new FigureLines(recorded, FigureTexts::date, false, scanner);
            case DIGITS, ACCOUNT_NUMBER ->
                new FigureLines(recorded, random -> FigureTexts.digits(4, 14, random), false, scanner);
            default -> throw new IllegalArgumentException(type + " is not written in figures on a line");
        };
    }

    /** Amounts of invented hands alone: made by rule, so the same on every machine. */
    public SampleSource drawnAmounts() {
        return new FigureLines(drawn, FigureTexts::amount, false, scanner);
    }

    private SampleSource written(List<Hand> hands) {
        return new Mixture()
                .add(0.09, new FigureLines(hands, random -> FigureTexts.digits(1, 2, random), true, scanner))
                .add(0.07, new FigureLines(hands, random -> FigureTexts.digits(1, 2, random), false, scanner))
                .add(0.14, new FigureLines(hands, random -> FigureTexts.digits(3, 9, random), false, scanner))
                .add(0.5, new FigureLines(hands, FigureTexts::amount, false, scanner))
                .add(0.14, new FigureLines(hands, FigureTexts::cells, true, scanner))
                .add(0.06, new FigureLines(hands, FigureTexts::date, false, scanner));
    }

    private SampleSource printed() {
        return new Mixture()
                .add(0.45, new FigureLines(printedFonts, FigureTexts::account, false, scanner))
                .add(0.25, new FigureLines(printedFonts, FigureTexts::amount, false, scanner))
                .add(0.15, new FigureLines(printedFonts, FigureTexts::date, false, scanner))
                .add(0.15, new FigureLines(printedFonts, FigureTexts::cells, true, scanner));
    }

    private static List<Hand> typeset(List<Font> fonts, boolean handwriting) {
        List<Hand> hands = new ArrayList<>();
        for (Font font : fonts) {
            if (OutlineGlyph.covers(font, "0123456789")) {
                hands.add(new Hands.Typeset(font, handwriting));
            }
        }
        return hands;
    }
}
