package org.clearhand.training.synthesis;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;

/** Everything words are composed from, brought together. */
public final class WordSources {
    private static final int LEAST_LETTERS = 18;
    private static final int SHORT = 7;
    /** What can be set letter by letter; other texts are for fonts, which have more characters. */
    private static final Pattern SETTABLE = Pattern.compile("[A-Za-z0-9 ,./&'-]+");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");

    private static final int TRIES = 20;

    private final FieldScanner scanner;
    private final Material material;
    private final WordLines.Scribe fonts;
    private final WordLines.Scribe letters;
    private final WordLines.Scribe scanned;
    private final WordLines.Scribe words;
    private final OpenVocabulary open;
    private final List<PenSample> shortWords;
    private final List<PenSample> vocabularyWords;

    /**
     * What there is to compose from.
     *
     * @param characters recorded single letters, both cases
     * @param words recorded words and phrases of any kind whose lower case the net can spell
     * @param scanned scanned letters and digits; may be empty
     * @param swaying whether handwriting fonts sway as hands do: to learn from; lines to measure with stand as the fonts are made
     * @param realLines whole real lines in characters the net can spell; may be empty
     * @param realNames real crops of single names; may be empty
     */
    public record Material(
            List<PenSample> characters,
            List<PenSample> words,
            Map<Character, List<IdxSet.Item>> scanned,
            List<Font> handwritingFonts,
            boolean swaying,
            List<Font> printedFonts,
            List<Sample> realLines,
            List<Sample> realNames) {
        public Material {
            characters = List.copyOf(characters);
            words = List.copyOf(words);
            scanned = Map.copyOf(scanned);
            handwritingFonts = List.copyOf(handwritingFonts);
            printedFonts = List.copyOf(printedFonts);
            realLines = List.copyOf(realLines);
            realNames = List.copyOf(realNames);
        }
    }

    public WordSources(Backgrounds backgrounds, Material material) {
        this.scanner = new FieldScanner(backgrounds);
        this.material = material;
        this.fonts = new Scribes.InFonts(material.handwritingFonts(), material.swaying());
        List<Hand> hands = Hands.recorded(material.characters(), LEAST_LETTERS);
        this.letters = new Scribes.FromLetters(hands, 0.02, 0.2);
        this.scanned = material.scanned().isEmpty()
                ? letters
                : new Scribes.FromLetters(Hands.mixed(material.scanned()), 0.02, 0.5);
        this.open = new OpenVocabulary(writtenWords(material));
        this.shortWords = material.words().stream()
                .filter(w -> w.text().length() <= SHORT)
                .toList();
        Set<String> vocabulary = Set.copyOf(AmountWords.vocabulary());
        Map<String, List<PenSample>> known = new HashMap<>();
        List<PenSample> single = new ArrayList<>();
        for (PenSample sample : material.words()) {
            String word = sample.text().toLowerCase(Locale.ROOT);
            if (vocabulary.contains(word)) {
                known.computeIfAbsent(word, w -> new ArrayList<>()).add(sample);
                single.add(sample);
            }
        }
        this.vocabularyWords = single;
        this.words = new Scribes.FromWords(known, letters);
    }

    /** Every word anybody of the material wrote, as often as it was written. */
    private static List<String> writtenWords(Material material) {
        List<String> words = new ArrayList<>();
        for (PenSample sample : material.words()) {
            WORD.matcher(sample.text()).results().forEach(found -> words.add(found.group()));
        }
        for (Sample line : material.realLines()) {
            WORD.matcher(line.text()).results().forEach(found -> words.add(found.group()));
        }
        return words;
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
        return mixture(weight, List.of());
    }

    /**
     * The same with codes.
     *
     * @param patterns of the codes, each as likely as any other; none needed where codes have no weight
     */
    public SampleSource mixture(ToDoubleFunction<String> weight, List<String> patterns) {
        Mixture mixture = new Mixture()
                .add(weight.applyAsDouble("fonts"), amounts(fonts))
                .add(weight.applyAsDouble("letters"), amounts(letters))
                .add(weight.applyAsDouble("scannedLetters"), amounts(scanned))
                .add(weight.applyAsDouble("recordedAmounts"), amounts(words))
                .add(weight.applyAsDouble("recordedVocabulary"), recorded(vocabularyWords))
                .add(weight.applyAsDouble("recordedWords"), recorded(material.words()))
                .add(weight.applyAsDouble("anyInFonts"), new WordLines(fonts, open::next, false, scanner))
                .add(weight.applyAsDouble("anyInLetters"), any(letters))
                .add(weight.applyAsDouble("anyInScannedLetters"), any(scanned))
                .add(weight.applyAsDouble("spacedCapitals"), spacedCapitals());
        asked("codes", weight).ifPresent(share -> mixture.add(share, codes(patterns)));
        asked("minorUnits", weight).ifPresent(share -> mixture.add(share, endings()));
        asked("realWords", weight).ifPresent(share -> mixture.add(share, new RealWords(material.realLines(), 4)));
        asked("realLines", weight).ifPresent(share -> mixture.add(share, new RealCrops(material.realLines())));
        asked("realNames", weight).ifPresent(share -> mixture.add(share, new RealCrops(material.realNames())));
        asked("printed", weight).ifPresent(share -> mixture.add(share, printed()));
        return mixture;
    }

    private SampleSource endings() {
        return new Mixture()
                .add(0.35, new WordLines(fonts, AmountEndings::next, false, scanner))
                .add(0.35, new WordLines(words, AmountEndings::next, false, scanner))
                .add(0.15, new WordLines(letters, AmountEndings::next, false, scanner))
                .add(0.15, new WordLines(scanned, AmountEndings::next, false, scanner));
    }

    /** Whole amounts as a cheque of the country bears them, each on one line, half of them in fonts and half by recorded hands. */
    public SampleSource wholeAmounts(AmountVocabulary vocabulary) {
        AmountInWords amounts = new AmountInWords(vocabulary);
        WordLines.Texts texts = random -> amounts.write(AmountWords.minorUnits(random));
        return new Mixture()
                .add(0.5, new WordLines(fonts, texts, false, scanner))
                .add(0.35, new WordLines(words, texts, false, scanner))
                .add(0.15, new WordLines(letters, texts, false, scanner));
    }

    /** Codes in capitals, as wide as in boxes or close together, now and then in two groups. */
    public SampleSource codes(List<String> patterns) {
        List<CodeTexts> codes = patterns.stream().map(CodeTexts::new).toList();
        WordLines.Texts texts = random -> grouped(Chance.pick(codes, random).next(random), random);
        WordLines.Scribe printer = new Scribes.InFonts(material.printedFonts(), false);
        return new Mixture()
                .add(0.35, new WordLines(spaced(), texts, false, scanner))
                .add(0.2, new WordLines(letters, texts, false, scanner))
                .add(0.15, new WordLines(scanned, texts, false, scanner))
                .add(0.15, new WordLines(fonts, texts, false, scanner))
                .add(0.15, new WordLines(printer, texts, false, scanner));
    }

    private static String grouped(String code, RandomGenerator random) {
        if (code.length() < 4 || !Chance.of(0.2, random)) {
            return code;
        }
        int gap = Chance.between(2, code.length() - 2, random);
        return code.substring(0, gap) + " " + code.substring(gap);
    }

    /** The weight of a source that can only be made where there is material for it. */
    private static Optional<Double> asked(String kind, ToDoubleFunction<String> weight) {
        return Optional.of(weight.applyAsDouble(kind)).filter(share -> share > 0);
    }

    private SampleSource printed() {
        WordLines.Scribe printer = new Scribes.InFonts(material.printedFonts(), false);
        return new Mixture().add(0.5, amounts(printer)).add(0.5, new WordLines(printer, open::next, false, scanner));
    }

    private SampleSource any(WordLines.Scribe scribe) {
        return new WordLines(scribe, random -> settable(open::next, random), false, scanner);
    }

    /** One word a time: between letters set wide apart a gap between words would be a matter of taste. */
    private SampleSource spacedCapitals() {
        return new WordLines(spaced(), random -> settable(open::capitals, random), false, scanner);
    }

    private WordLines.Scribe spaced() {
        List<Hand> hands = new ArrayList<>(Hands.recorded(material.characters(), LEAST_LETTERS));
        if (!material.scanned().isEmpty()) {
            Hand mixed = Hands.mixed(material.scanned()).get(0);
            hands.addAll(Collections.nCopies(Math.max(1, hands.size() / 2), mixed));
        }
        return new Scribes.FromLetters(hands, 0.25, 0.95);
    }

    private static String settable(WordLines.Texts texts, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            String text = texts.next(random);
            if (SETTABLE.matcher(text).matches()) {
                return text;
            }
        }
        return AmountWords.word(random);
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
