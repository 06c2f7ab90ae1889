package org.clearhand.training.synthesis;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clearhand.forms.FieldType;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;

/** Everything figures are composed from, brought together. */
public final class FigureSources {
    private static final int LEAST_CHARACTERS = 5;
    private static final int DRAWN_HANDS = 4000;
    private static final int LOOKALIKE_HANDS = 6000;

    private final FieldScanner scanner;
    private final List<Hand> recorded;
    private final List<Hand> drawn;
    private final List<PenSample> wholeStrings;
    private final List<Hand> mnist;
    private final List<Hand> emnist;
    private final List<Hand> lookalikes;
    private final List<Hand> lineDigits;
    private final List<Sample> lineNumbers;
    private final List<Hand> handwritingFonts;
    private final List<Hand> printedFonts;
    private final List<Font> fonts;

    /**
     * What figures are composed from; a kind that is empty has to have no weight in a mixture.
     *
     * @param characters recorded single digits and marks
     * @param letters recorded single letters, for digits that look like them
     * @param scannedLetters the same, scanned
     * @param wholeStrings recorded figures written in one go
     * @param lineDigits digits of real lines, a map a sheet
     * @param lineNumbers numbers of real lines
     */
    public record Material(
            List<PenSample> characters,
            List<PenSample> letters,
            List<PenSample> wholeStrings,
            Map<Character, List<IdxSet.Item>> mnist,
            Map<Character, List<IdxSet.Item>> emnist,
            Map<Character, List<IdxSet.Item>> scannedLetters,
            Collection<Map<Character, List<IdxSet.Item>>> lineDigits,
            List<Sample> lineNumbers,
            List<Font> handwritingFonts,
            List<Font> printedFonts) {
        public Material {
            characters = List.copyOf(characters);
            letters = List.copyOf(letters);
            wholeStrings = List.copyOf(wholeStrings);
            mnist = Map.copyOf(mnist);
            emnist = Map.copyOf(emnist);
            scannedLetters = Map.copyOf(scannedLetters);
            lineDigits = List.copyOf(lineDigits);
            lineNumbers = List.copyOf(lineNumbers);
            handwritingFonts = List.copyOf(handwritingFonts);
            printedFonts = List.copyOf(printedFonts);
        }

        /** Without any data set: invented hands alone, and printed fonts. */
        public static Material drawnOnly(List<Font> printedFonts) {
            return new Material(
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    printedFonts);
        }
    }

    /** Brings the sources together. */
    public FigureSources(Backgrounds backgrounds, Material material) {
        this.scanner = new FieldScanner(backgrounds);
        this.recorded = Hands.recorded(material.characters(), LEAST_CHARACTERS);
        this.drawn =
                LongStream.range(0, DRAWN_HANDS).<Hand>mapToObj(DrawnHand::new).toList();
        this.wholeStrings = material.wholeStrings();
        this.mnist = Hands.mixed(material.mnist());
        this.emnist = Hands.mixed(material.emnist());
        this.lineDigits = Hands.scanned(material.lineDigits(), LEAST_CHARACTERS);
        this.lookalikes = material.letters().isEmpty()
                ? List.of()
                : lookalikes(
                        Stream.of(recorded, emnist, lineDigits)
                                .filter(hands -> !hands.isEmpty())
                                .toList(),
                        new LetterShapes(material.letters(), material.scannedLetters()));
        this.lineNumbers = material.lineNumbers();
        this.fonts = material.handwritingFonts().stream()
                .filter(font -> OutlineGlyph.covers(font, "0123456789/"))
                .toList();
        this.handwritingFonts = typeset(material.handwritingFonts(), true);
        this.printedFonts = typeset(material.printedFonts(), false);
    }

    /** Whether there are digits that look like this letter, so that it is of use among the letters. */
    public static boolean isLookalike(char letter) {
        return LookalikeHand.mayStandForDigit(letter);
    }

    /** All kinds of figures, each hand weighted by the name it has in the configuration. */
    public SampleSource mixture(ToDoubleFunction<String> weight) {
        Mixture mixture = new Mixture();
        mixture.add(weight.applyAsDouble("recorded"), written(recorded));
        mixture.add(weight.applyAsDouble("drawn"), written(drawn));
        mixture.add(weight.applyAsDouble("mnist"), written(mnist));
        mixture.add(weight.applyAsDouble("emnist"), written(emnist));
        mixture.add(weight.applyAsDouble("handwritingFonts"), written(handwritingFonts));
        mixture.add(lookalikes.isEmpty() ? 0 : weight.applyAsDouble("lookalikes"), written(lookalikes));
        mixture.add(lineDigits.isEmpty() ? 0 : weight.applyAsDouble("lineDigits"), written(lineDigits));
        mixture.add(weight.applyAsDouble("printedFonts"), printed());
        mixture.add(
                wholeStrings.isEmpty() ? 0 : weight.applyAsDouble("wholeStrings"),
                new RecordedLines(wholeStrings, text -> text.replace(" ", ""), scanner));
        if (weight.applyAsDouble("minorUnits") > 0) {
            mixture.add(weight.applyAsDouble("minorUnits"), minorUnits());
        }
        if (!lineNumbers.isEmpty()) {
            mixture.add(weight.applyAsDouble("lineNumbers"), new RealCrops(lineNumbers));
        }
        return mixture;
    }

    /** Minor units in handwriting fonts as these are made. */
    public SampleSource minorUnitsInFonts() {
        return new WordLines(new Scribes.InFonts(fonts, false), FigureTexts::minorUnits, false, scanner);
    }

    /** Minor units in the recorded hands. */
    public SampleSource minorUnitsByHand() {
        return new FigureLines(recorded, FigureTexts::minorUnits, false, scanner);
    }

    /** Numbers of real lines as they are. */
    public List<Sample> lineNumbers() {
        return lineNumbers;
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
                .add(0.44, new FigureLines(hands, FigureTexts::amount, false, scanner))
                .add(0.06, new FigureLines(hands, FigureTexts::hundredths, false, scanner))
                .add(0.14, new FigureLines(hands, FigureTexts::cells, true, scanner))
                .add(0.06, new FigureLines(hands, FigureTexts::date, false, scanner));
    }

    /** The minor units of amounts in words, which stand among words of one hand or font. */
    private SampleSource minorUnits() {
        return new Mixture()
                .add(
                        fonts.isEmpty() ? 0 : 0.45,
                        new WordLines(new Scribes.InFonts(fonts, true), FigureTexts::minorUnits, false, scanner))
                .add(0.08, new FigureLines(handwritingFonts, FigureTexts::minorUnits, false, scanner))
                .add(0.2, new FigureLines(recorded, FigureTexts::minorUnits, false, scanner))
                .add(0.12, new FigureLines(drawn, FigureTexts::minorUnits, false, scanner))
                .add(
                        lineDigits.isEmpty() ? 0 : 0.1,
                        new FigureLines(lineDigits, FigureTexts::minorUnits, false, scanner))
                .add(0.05, new FigureLines(emnist, FigureTexts::minorUnits, false, scanner));
    }

    private SampleSource printed() {
        return new Mixture()
                .add(0.45, new FigureLines(printedFonts, FigureTexts::account, false, scanner))
                .add(0.2, new FigureLines(printedFonts, FigureTexts::amount, false, scanner))
                .add(0.05, new FigureLines(printedFonts, FigureTexts::hundredths, false, scanner))
                .add(0.15, new FigureLines(printedFonts, FigureTexts::date, false, scanner))
                .add(0.15, new FigureLines(printedFonts, FigureTexts::cells, true, scanner));
    }

    /** People of each kind in turn, some of whose digits look like letters. */
    private static List<Hand> lookalikes(List<List<Hand>> kinds, LetterShapes letters) {
        List<Hand> hands = new ArrayList<>();
        for (int seed = 0; seed < LOOKALIKE_HANDS; seed++) {
            List<Hand> kind = kinds.get(seed % kinds.size());
            hands.add(new LookalikeHand(kind.get(seed / kinds.size() % kind.size()), letters, seed));
        }
        return hands;
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
