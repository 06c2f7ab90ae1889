package org.clearhand.training.synthesis;

import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.clearhand.training.data.PenSample;

/** Everything legal amounts are composed from, brought together. */
public final class WordSources {
    private static final int LEAST_LETTERS = 18;
    private static final int SHORT = 7;

    private final FieldScanner scanner;
    private final WordLines.Scribe fonts;
    private final WordLines.Scribe letters;
    private final WordLines.Scribe words;
    private final List<PenSample> anyWords;
    private final List<PenSample> shortWords;
    private final List<PenSample> vocabularyWords;

    /**
     * Brings the sources together.
     *
     * @param characters recorded single letters, both cases
     * @param words recorded words and phrases of any kind whose lower case the net can spell
     */
    public WordSources(
            Backgrounds backgrounds, List<PenSample> characters, List<PenSample> words, List<Font> handwritingFonts) {
        this.scanner = new FieldScanner(backgrounds);
        this.fonts = new Scribes.InFonts(handwritingFonts);
        this.letters = new Scribes.FromLetters(Hands.recorded(characters, LEAST_LETTERS));
        this.anyWords = words;
        this.shortWords = words.stream().filter(w -> w.text().length() <= SHORT).toList();
        Set<String> vocabulary = Set.copyOf(AmountWords.vocabulary());
        Map<String, List<PenSample>> known = new HashMap<>();
        List<PenSample> single = new ArrayList<>();
        for (PenSample sample : words) {
            String word = sample.text().toLowerCase(Locale.ROOT);
            if (vocabulary.contains(word)) {
                known.computeIfAbsent(word, w -> new ArrayList<>()).add(sample);
                single.add(sample);
            }
        }
        this.vocabularyWords = single;
        this.words = new Scribes.FromWords(known, letters);
    }

    /** Single short words, written calmly. */
    public SampleSource opening() {
        return new Mixture()
                .add(0.4, new WordLines(fonts, AmountWords::word, true, scanner))
                .add(0.15, new WordLines(this.words, AmountWords::word, true, scanner))
                .add(0.15, new WordLines(letters, AmountWords::word, true, scanner))
                .add(vocabularyWords.isEmpty() ? 0 : 0.2, recorded(vocabularyWords))
                .add(shortWords.isEmpty() ? 0 : 0.1, recorded(shortWords));
    }

    /** All kinds, each weighted by the name it has in the configuration. */
    public SampleSource mixture(ToDoubleFunction<String> weight) {
        return new Mixture()
                .add(weight.applyAsDouble("fonts"), amounts(fonts))
                .add(weight.applyAsDouble("letters"), amounts(letters))
                .add(weight.applyAsDouble("recordedAmounts"), amounts(words))
                .add(weight.applyAsDouble("recordedVocabulary"), recorded(vocabularyWords))
                .add(weight.applyAsDouble("recordedWords"), recorded(anyWords));
    }

    private SampleSource amounts(WordLines.Scribe scribe) {
        return new Mixture()
                .add(0.35, new WordLines(scribe, AmountWords::word, false, scanner))
                .add(0.57, new WordLines(scribe, random -> AmountWords.part(4, random), false, scanner))
                .add(0.08, new WordLines(scribe, AmountWords::whole, false, scanner));
    }

    private SampleSource recorded(List<PenSample> samples) {
        return new RecordedLines(samples, text -> text.toLowerCase(Locale.ROOT), scanner);
    }
}
