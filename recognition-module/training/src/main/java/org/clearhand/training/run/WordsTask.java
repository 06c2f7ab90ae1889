package org.clearhand.training.run;

import java.awt.Font;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FontShelf;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.StrokeSet;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;
import org.clearhand.training.synthesis.WordSources;

/** Legal amounts: words of amounts in recorded strokes, letters and handwriting fonts, and any recorded word besides. */
final class WordsTask {
    private static final String STROKES = "strokes-unipen";
    private static final Set<String> KEPT_BACK_FONTS =
            Set.of("caveat", "cedarville-cursive", "indie-flower", "kalam", "patrick-hand", "homemade-apple");
    /** Illegible as amounts, or capitals only in strange shapes. */
    private static final Set<String> LEFT_OUT_FONTS =
            Set.of("herr-von-muellerhoff", "mr-de-haviland", "ms-madi", "becausewebuild", "becauseweconnect");

    private static final int LONGEST = 26;
    private static final int SYNTHETIC = 300;

    private WordsTask() {}

    static TaskData load(DataFolder folder, TrainingConfig config) throws IOException {
        Alphabet alphabet = config.alphabet();
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
        WordSources sources = sources(letters, words, fonts(folder, false), config.seed(), false);
        WordSources unseen = sources(letters, words, fonts(folder, true), config.seed() + 1, true);

        List<MeasuredSet> measured = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(4711);
        measured.add(new MeasuredSet("amounts in handwriting fonts kept back", some(unseen, "fonts", random)));
        measured.add(new MeasuredSet(
                "amounts composed of words of writers kept back", some(unseen, "recordedAmounts", random)));
        measured.add(new MeasuredSet(
                "single amount words of writers kept back", some(unseen, "recordedVocabulary", random)));
        measured.add(new MeasuredSet("any words of writers kept back", some(unseen, "recordedWords", random)));
        return new TaskData(sources.opening(), sources.mixture(config::weight), measured);
    }

    private static List<Sample> some(WordSources sources, String kind, SplittableRandom random) {
        SampleSource source = sources.mixture(name -> name.equals(kind) ? 1 : 0);
        return Stream.generate(() -> source.next(random)).limit(SYNTHETIC).toList();
    }

    private static WordSources sources(
            List<PenSample> letters, List<PenSample> words, List<Font> fonts, long seed, boolean keptBack) {
        return new WordSources(
                new Backgrounds(keptBack ? 20 : 200, seed),
                FiguresTask.part(letters, keptBack),
                FiguresTask.part(words, keptBack),
                fonts);
    }

    private static List<Font> fonts(DataFolder folder, boolean keptBack) throws IOException {
        return FontShelf.handwriting(folder, "fonts-handwriting").stream()
                .filter(named -> KEPT_BACK_FONTS.contains(named.name()) == keptBack)
                .filter(named -> !LEFT_OUT_FONTS.contains(named.name()))
                .map(FontShelf.Named::font)
                .toList();
    }

    private static boolean spells(Alphabet alphabet, String text) {
        return alphabet.covers(text.toLowerCase(Locale.ROOT)) && !text.contains("  ");
    }

    /** Some recordings run over several lines or columns: their shape gives them away. */
    private static boolean isNoLine(PenSample sample) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PenSample.Stroke stroke : sample.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                left = Math.min(left, stroke.x(i));
                right = Math.max(right, stroke.x(i));
                top = Math.min(top, stroke.y(i));
                bottom = Math.max(bottom, stroke.y(i));
            }
        }
        double aspect = (right - left) / Math.max(1, bottom - top);
        int length = sample.text().length();
        return aspect < 0.16 * length || aspect > 1.6 * length;
    }
}
