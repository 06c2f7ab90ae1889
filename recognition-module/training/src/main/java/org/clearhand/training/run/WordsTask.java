package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.text.FoldedText;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSet;
import org.clearhand.training.data.FontShelf;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.ScannedCharacters;
import org.clearhand.training.data.StrokeExtent;
import org.clearhand.training.data.StrokeSet;
import org.clearhand.training.data.WriterHash;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;
import org.clearhand.training.synthesis.WordSources;
import org.clearhand.training.synthesis.WordSources.Material;

/** Words: those of amounts, and any others, in recorded strokes, letters, fonts and real lines. */
final class WordsTask {
    private static final String STROKES = "strokes-unipen";
    private static final String REAL_LINES = "lines-copiste-fr";
    private static final String REAL_NAMES = "names-forms-fr";
    private static final String SCANNED = "characters-emnist";
    private static final int LONGEST = 34;
    private static final int SYNTHETIC = 300;
    private static final int MEASURED_REAL = 400;

    private WordsTask() {}

    static TaskData load(DataFolder folder, TrainingConfig config) throws IOException {
        Recorded recorded = Recorded.read(folder, config.alphabet());
        SplitSamples lines = config.uses(REAL_LINES) ? lines(folder, config.alphabet()) : SplitSamples.NONE;
        SplitSamples names = config.uses(REAL_NAMES) ? names(folder, config.alphabet()) : SplitSamples.NONE;
        Map<Character, List<IdxSet.Item>> scanned =
                config.uses(SCANNED) ? ScannedCharacters.read(folder, SCANNED) : Map.of();
        WordSources sources = new WordSources(
                new Backgrounds(200, config.seed()),
                new Material(
                        FiguresTask.part(recorded.letters(), false),
                        FiguresTask.part(recorded.words(), false),
                        scanned,
                        HandwritingFonts.of(folder, config, false),
                        true,
                        FontShelf.printed(),
                        lines.learnt(),
                        names.learnt()));
        WordSources unseen = unseen(folder, config, recorded);

        List<MeasuredSet> measured = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(4711);
        measured.add(new MeasuredSet("amounts in handwriting fonts kept back", some(unseen, "fonts", random)));
        measured.add(new MeasuredSet(
                "amounts composed of words of writers kept back", some(unseen, "recordedAmounts", random)));
        measured.add(new MeasuredSet(
                "single amount words of writers kept back", some(unseen, "recordedVocabulary", random)));
        measured.add(new MeasuredSet("any words of writers kept back", some(unseen, "recordedWords", random)));
        if (!lines.measured().isEmpty()) {
            measured.add(new MeasuredSet(REAL_LINES + ", pages kept back, in lower case", lines.measured()));
        }
        if (!names.measured().isEmpty()) {
            measured.add(new MeasuredSet(REAL_NAMES + ", kept back, with their printed labels", names.measured()));
        }
        return new TaskData(sources.opening(), sources.mixture(config::weight, config.patterns()), measured);
    }

    /** Words of any kind, whole amounts in the words of a country, or codes, in the hands and fonts kept back. */
    static SampleSource unseen(
            DataFolder folder, TrainingConfig config, FieldType type, AmountVocabulary vocabulary, String pattern)
            throws IOException {
        WordSources unseen = unseen(folder, config, Recorded.read(folder, config.alphabet()));
        return switch (type) {
            case TEXT_LINE -> unseen.mixture(kind -> kind.equals("recordedWords") ? 1 : 0);
            case LEGAL_AMOUNT -> unseen.wholeAmounts(vocabulary);
            case CODE -> unseen.codes(List.of(pattern));
            default -> throw new IllegalArgumentException("words are drawn as LEGAL_AMOUNT, TEXT_LINE or CODE");
        };
    }

    private static WordSources unseen(DataFolder folder, TrainingConfig config, Recorded recorded) throws IOException {
        return new WordSources(
                new Backgrounds(20, config.seed() + 1),
                new Material(
                        FiguresTask.part(recorded.letters(), true),
                        FiguresTask.part(recorded.words(), true),
                        Map.of(),
                        HandwritingFonts.of(folder, config, true),
                        false,
                        FontShelf.printed(),
                        List.of(),
                        List.of()));
    }

    /** What was recorded with pens and the net can spell, of all writers. */
    private record Recorded(List<PenSample> letters, List<PenSample> words) {
        static Recorded read(DataFolder folder, Alphabet alphabet) throws IOException {
            List<PenSample> letters = StrokeSet.read(
                    folder, STROKES, "characters.tsv.gz", text -> text.length() == 1 && spells(alphabet, text));
            List<PenSample> words = new ArrayList<>();
            for (String file : List.of("words.tsv.gz", "texts.tsv.gz")) {
                words.addAll(StrokeSet.read(
                        folder,
                        STROKES,
                        file,
                        text -> text.length() > 1 && text.length() <= LONGEST && spells(alphabet, text)));
            }
            words.removeIf(WordsTask::isNoLine);
            return new Recorded(letters, words);
        }
    }

    /** Real samples, some to learn from and others to be measured on. */
    private record SplitSamples(List<Sample> learnt, List<Sample> measured) {
        static final SplitSamples NONE = new SplitSamples(List.of(), List.of());
    }

    /** Lines of a tenth of the sheets are measured, those the net cannot spell are left out. */
    private static SplitSamples lines(DataFolder folder, Alphabet alphabet) throws IOException {
        return divided(
                FieldSet.read(folder, REAL_LINES),
                alphabet,
                item -> WriterHash.isKeptBack(item.further().get(0)));
    }

    /** Each strip is a person's own: a fifth of them is measured. */
    private static SplitSamples names(DataFolder folder, Alphabet alphabet) throws IOException {
        return divided(
                FieldSet.read(folder, REAL_NAMES),
                alphabet,
                item -> WriterHash.isKeptBack("1 " + item.file()) || WriterHash.isKeptBack("2 " + item.file()));
    }

    private static SplitSamples divided(List<FieldSet.Item> items, Alphabet alphabet, Predicate<FieldSet.Item> kept) {
        List<Sample> learnt = new ArrayList<>();
        List<Sample> measured = new ArrayList<>();
        for (FieldSet.Item item : items) {
            String text = FoldedText.of(item.text());
            if (!text.isEmpty() && alphabet.covers(text)) {
                (kept.test(item) ? measured : learnt).add(new Sample(item.image(), text));
            }
        }
        return new SplitSamples(learnt, measured.subList(0, Math.min(MEASURED_REAL, measured.size())));
    }

    private static List<Sample> some(WordSources sources, String kind, SplittableRandom random) {
        SampleSource source = sources.mixture(name -> name.equals(kind) ? 1 : 0);
        return Stream.generate(() -> source.next(random)).limit(SYNTHETIC).toList();
    }

    private static boolean spells(Alphabet alphabet, String text) {
        return alphabet.covers(text.toLowerCase(Locale.ROOT)) && !text.contains("  ");
    }

    /** Some recordings run over several lines or columns: their shape gives them away. */
    private static boolean isNoLine(PenSample sample) {
        StrokeExtent extent = StrokeExtent.of(sample.strokes());
        double aspect = extent.width() / Math.max(1, extent.height());
        int length = sample.text().length();
        return aspect < 0.16 * length || aspect > 1.6 * length;
    }
}
