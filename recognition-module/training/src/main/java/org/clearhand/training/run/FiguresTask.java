package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.text.FoldedText;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSet;
import org.clearhand.training.data.FontShelf;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.LabelAmendments;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.ScannedCharacters;
import org.clearhand.training.data.StrokeSet;
import org.clearhand.training.data.WriterHash;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.FigureSources;
import org.clearhand.training.synthesis.LineDigits;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/** Figures: amounts, dates, account digits, cells; pen strokes lead, scanned digits and fonts follow. */
final class FiguresTask {
    private static final String STROKES = "strokes-unipen";
    private static final String REAL_AMOUNTS = "courtesy-amounts-orand";
    private static final String OTHER_DIGITS = "digits-usps-zip";
    private static final String LINES = "lines-copiste-fr";
    private static final String LINES_ALIGNED_BY = "words-12";
    private static final int SYNTHETIC = 600;
    /** A net that learns these alone is measured on nothing else. */
    private static final String MINOR_UNITS = "minorUnits";

    private FiguresTask() {}

    static TaskData load(DataFolder folder, TrainingConfig config) throws IOException {
        Recorded recorded = Recorded.read(folder, config.alphabet());
        FigureSources sources = sources(folder, config, recorded, false);
        FigureSources unseen = sources(folder, config, recorded, true);

        List<MeasuredSet> measured =
                config.weight(MINOR_UNITS) < 1 ? anyFigures(folder, config, unseen) : minorUnits(unseen);
        return new TaskData(sources.mixture(config::weight), sources.mixture(config::weight), measured);
    }

    private static List<MeasuredSet> anyFigures(DataFolder folder, TrainingConfig config, FigureSources unseen)
            throws IOException {
        List<MeasuredSet> measured = new ArrayList<>();
        measured.addAll(orand(folder));
        measured.add(usps(folder));
        if (config.uses(LINES)) {
            measured.add(new MeasuredSet(LINES + ", numbers on sheets kept back", unseen.lineNumbers()));
        }
        SampleSource writers = unseen.mixture(kind -> kind.equals("recorded") ? 1 : 0);
        measured.add(some("composed from strokes of writers kept back", writers));
        return measured;
    }

    private static List<MeasuredSet> minorUnits(FigureSources unseen) {
        return List.of(
                some("minor units in handwriting fonts kept back", unseen.minorUnitsInFonts()),
                some("minor units in hands of writers kept back", unseen.minorUnitsByHand()));
    }

    private static MeasuredSet some(String name, SampleSource source) {
        SplittableRandom random = new SplittableRandom(4711);
        return new MeasuredSet(
                name,
                Stream.generate(() -> source.next(random)).limit(SYNTHETIC).toList());
    }

    /** Fields of one type in the hands of writers kept back. */
    static SampleSource unseen(DataFolder folder, TrainingConfig config, FieldType type) throws IOException {
        return sources(folder, config, Recorded.read(folder, config.alphabet()), true)
                .fields(type);
    }

    /** What was recorded with pens, of all writers. */
    private record Recorded(List<PenSample> characters, List<PenSample> letters, List<PenSample> strings) {
        static Recorded read(DataFolder folder, Alphabet alphabet) throws IOException {
            List<PenSample> characters = StrokeSet.read(
                    folder, STROKES, "characters.tsv.gz", text -> text.length() == 1 && alphabet.covers(text));
            characters.removeIf(sample -> sample.text().equals("R"));
            List<PenSample> letters = StrokeSet.read(
                    folder,
                    STROKES,
                    "characters.tsv.gz",
                    text -> text.length() == 1 && FigureSources.isLookalike(text.charAt(0)));
            List<PenSample> strings = new ArrayList<>();
            for (String file : List.of("words.tsv.gz", "texts.tsv.gz")) {
                strings.addAll(StrokeSet.read(folder, STROKES, file, text -> figures(text, alphabet)));
            }
            return new Recorded(characters, letters, strings);
        }
    }

    private static FigureSources sources(DataFolder folder, TrainingConfig config, Recorded recorded, boolean keptBack)
            throws IOException {
        LineDigits lines = config.uses(LINES) ? lineDigits(folder, keptBack) : new LineDigits();
        Map<Character, List<IdxSet.Item>> scanned = ScannedCharacters.read(folder, "characters-emnist");
        return new FigureSources(
                new Backgrounds(keptBack ? 20 : 200, config.seed() + (keptBack ? 1 : 0)),
                new FigureSources.Material(
                        part(recorded.characters(), keptBack),
                        part(recorded.letters(), keptBack),
                        part(recorded.strings(), keptBack),
                        digits(IdxSet.read(
                                folder.file("digits-mnist", "train-images-idx3-ubyte.gz"),
                                folder.file("digits-mnist", "train-labels-idx1-ubyte.gz"))),
                        only(Character::isDigit, scanned),
                        only(FigureSources::isLookalike, scanned),
                        lines.hands().values(),
                        lines.numbers(),
                        HandwritingFonts.of(folder, config, keptBack),
                        FontShelf.printed()));
    }

    /** The digits of real lines, found where a net of texts sees them; a writer's sheets stand on one side only. */
    private static LineDigits lineDigits(DataFolder folder, boolean keptBack) throws IOException {
        LineDigits digits = new LineDigits();
        try (LineAligner aligner = new LineAligner(LINES_ALIGNED_BY)) {
            for (FieldSet.Item item : FieldSet.read(folder, LINES)) {
                String sheet = item.further().get(0);
                String text = FoldedText.of(item.text());
                if (isKeptBack(sheet) == keptBack && text.chars().anyMatch(Character::isDigit)) {
                    List<CharacterReading> places = aligner.places(item.image(), text);
                    if (!places.isEmpty()) {
                        digits.add(sheet, item.image(), text, places);
                    }
                }
            }
        }
        return digits;
    }

    /** Writers stand on one side only, so that measuring on the others means something. */
    static List<PenSample> part(List<PenSample> samples, boolean keptBack) {
        return samples.stream()
                .filter(sample -> isKeptBack(sample.writer()) == keptBack)
                .toList();
    }

    static boolean isKeptBack(String writer) {
        return WriterHash.isKeptBack(writer);
    }

    private static boolean figures(String text, Alphabet alphabet) {
        return text.length() <= 24
                && text.chars().anyMatch(Character::isDigit)
                && !text.contains("R")
                && alphabet.covers(text.replace(" ", ""));
    }

    private static Map<Character, List<IdxSet.Item>> digits(List<IdxSet.Item> items) {
        Map<Character, List<IdxSet.Item>> digits = new HashMap<>();
        for (IdxSet.Item item : items) {
            if (item.label() < 10) {
                digits.computeIfAbsent((char) ('0' + item.label()), c -> new ArrayList<>())
                        .add(item);
            }
        }
        return digits;
    }

    private static Map<Character, List<IdxSet.Item>> only(
            Predicate<Character> wanted, Map<Character, List<IdxSet.Item>> characters) {
        Map<Character, List<IdxSet.Item>> some = new HashMap<>(characters);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    /** Measured only: the set is for research. Its labels hold the digits alone, and some of them are wrong. */
    private static List<MeasuredSet> orand(DataFolder folder) throws IOException {
        LabelAmendments amendments = LabelAmendments.shipped(REAL_AMOUNTS);
        List<Sample> asPublished = new ArrayList<>();
        List<Sample> amended = new ArrayList<>();
        for (FieldSet.Item item : FieldSet.read(folder, REAL_AMOUNTS)) {
            asPublished.add(new Sample(item.image(), item.text()));
            amended.add(new Sample(item.image(), amendments.textOf(item.file(), item.text())));
        }
        Pattern beyondDigits = Pattern.compile("[^0-9]");
        return List.of(
                new MeasuredSet(REAL_AMOUNTS + ", digits compared", asPublished, beyondDigits),
                new MeasuredSet(REAL_AMOUNTS + ", wrong labels amended", amended, beyondDigits));
    }

    /** Measured only: the set has no stated licence. */
    private static MeasuredSet usps(DataFolder folder) throws IOException {
        return new MeasuredSet(
                OTHER_DIGITS + ", as free strings", UspsDigits.read(folder.file(OTHER_DIGITS, "zip.train.gz")));
    }
}
