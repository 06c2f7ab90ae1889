package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads an amount in words. The words are decoded under the grammar of amounts; "none of these" competes with every amount, because
 * people also write what is none. Thread-safe.
 */
public final class LegalAmountReader {
    private static final int BEAM = 64;
    /** For a line the net is unsure of: else spellings of one amount crowd out all others, and the one left over looks certain. */
    private static final int WIDE_BEAM = 256;
    /** Logarithm of the probability of the likeliest text, below which the line is searched again in the wide beam. */
    private static final double UNSURE = -8;

    private static final int MOST_VALUES = 12;
    /** From here on one look is enough: a line of words misread in one view is misread with nearly this probability. */
    private static final double SURE = 0.9995;

    /** From here on two looks together are enough, or three. */
    private static final double AGREED = 0.99;

    /**
     * Nats by which "none of these" is behind the net's free reading. An amount that costs more against the free reading than
     * this is more likely no amount at all.
     */
    private static final double NONE_COST = 18;

    private final FieldRecognizer recognizer;
    private final Optional<HundredthsReader> hundredths;
    private final SecondLook again;
    private final Map<String, GrammarAutomaton> grammars = new ConcurrentHashMap<>();

    /**
     * Reads words by one net and the hundredths that end them by another.
     *
     * @param minorUnits a net of figures; empty to read all by the net of words
     */
    public LegalAmountReader(FieldRecognizer words, Optional<FieldRecognizer> minorUnits) {
        this(words, minorUnits, SecondLook.served());
    }

    LegalAmountReader(FieldRecognizer words, Optional<FieldRecognizer> minorUnits, SecondLook again) {
        this.recognizer = words;
        this.hundredths = minorUnits.map(net -> new HundredthsReader(net, again));
        this.again = again;
    }

    /** The amounts that may be written, each view of the lines having an equal say. */
    public FieldHypotheses read(TemplateField field, CutField cut) {
        if (cut.lines().isEmpty()) {
            return FieldHypotheses.nothing(recognizer.modelId(), "nothing is written");
        }
        GrammarAutomaton grammar = grammars.computeIfAbsent(
                field.option(FieldOption.VOCABULARY).orElse("US"),
                vocabulary -> GrammarAutomaton.of(AmountWordsGrammar.of(vocabulary)));
        List<GreyImage> lines = CropView.CLOSE.of(cut.lines());
        FieldHypotheses words = words(view -> look(field, view.of(lines), grammar));
        FieldHypotheses amounts = hundredths
                .flatMap(reader -> reader.read(lines, words)
                        .map(digits -> sayingSo(words, HundredthsPool.of(words, digits, MOST_VALUES))
                                .because("the cents were also read by " + reader.modelId())))
                .orElse(words);
        return amounts.values().isEmpty() ? amounts.because("the words make no amount") : amounts;
    }

    /** Look after look, until they are sure together. */
    private FieldHypotheses words(Function<CropView, FieldHypotheses> look) {
        List<FieldHypotheses> looks = new ArrayList<>();
        looks.add(look.apply(CropView.AS_IT_IS));
        FieldHypotheses words = mean(looks);
        for (CropView view : CropView.SECOND_LOOKS) {
            if (!again.again(sureness(words), looks.size() == 1 ? SURE : AGREED)) {
                break;
            }
            looks.add(look.apply(view));
            words = mean(looks);
        }
        return words;
    }

    private static FieldHypotheses sayingSo(FieldHypotheses words, FieldHypotheses pooled) {
        Optional<String> alone = words.best().map(FieldHypotheses.Value::value);
        return pooled.best().map(FieldHypotheses.Value::value).equals(alone)
                ? pooled
                : pooled.because(ReadingFlag.CENTS_BY_FIGURES);
    }

    /** Of the best amount; of its whole units where others see to the rest. */
    private double sureness(FieldHypotheses look) {
        if (look.best().isEmpty()) {
            return 0;
        }
        FieldHypotheses.Value best = look.best().get();
        boolean inFigures =
                hundredths.isPresent() && MinorUnitsPlace.in(best.asWritten()).isPresent();
        return look.values().stream()
                .filter(value -> value.equals(best)
                        || (inFigures && HundredthsPool.units(value).equals(HundredthsPool.units(best))))
                .mapToDouble(FieldHypotheses.Value::probability)
                .sum();
    }

    private FieldHypotheses look(TemplateField field, List<GreyImage> lines, GrammarAutomaton grammar) {
        FrameScores scores =
                recognizer.read(lines).stream().reduce(FrameScores::followedBy).orElseThrow();
        return among(texts(scores, grammar), scores.free() - NONE_COST, field);
    }

    private static List<TextCandidate> texts(FrameScores scores, GrammarAutomaton grammar) {
        List<TextCandidate> texts = new PrefixBeam(BEAM).read(scores, grammar);
        return texts.isEmpty() || texts.get(0).logProbability() < UNSURE
                ? new PrefixBeam(WIDE_BEAM).read(scores, grammar)
                : texts;
    }

    private static FieldHypotheses mean(List<FieldHypotheses> looks) {
        Map<String, FieldHypotheses.Value> sums = new LinkedHashMap<>();
        for (FieldHypotheses look : looks) {
            for (FieldHypotheses.Value value : look.values()) {
                double share = value.probability() / looks.size();
                sums.merge(
                        value.value(),
                        value.withProbability(share),
                        (one, more) -> one.withProbability(one.probability() + more.probability()));
            }
        }
        List<FieldHypotheses.Value> values = sums.values().stream()
                .sorted(Comparator.comparingDouble(FieldHypotheses.Value::probability)
                        .reversed())
                .limit(MOST_VALUES)
                .toList();
        FieldHypotheses first = looks.get(0);
        return new FieldHypotheses(
                values,
                looks.stream().flatMap(look -> look.texts().stream()).toList(),
                values.isEmpty() ? first.unparsed() : Optional.empty(),
                first.modelId(),
                List.of(),
                List.of());
    }

    /** Probabilities among the amounts and "none of these". */
    private FieldHypotheses among(List<TextCandidate> texts, double none, TemplateField field) {
        Map<String, TextCandidate> byValue = new LinkedHashMap<>();
        for (TextCandidate text : texts) {
            field.syntax()
                    .normalise(text.text())
                    .ifPresent(value -> byValue.merge(
                            value,
                            text,
                            (one, more) -> new TextCandidate(
                                    one.text(), LogSum.of(one.logProbability(), more.logProbability()))));
        }
        double all = byValue.values().stream()
                .mapToDouble(TextCandidate::logProbability)
                .reduce(none, LogSum::of);
        List<FieldHypotheses.Value> values = new ArrayList<>();
        byValue.forEach((value, text) ->
                values.add(new FieldHypotheses.Value(value, text.text(), Math.exp(text.logProbability() - all))));
        values.sort(
                Comparator.comparingDouble(FieldHypotheses.Value::probability).reversed());
        Optional<String> unparsed =
                values.isEmpty() ? texts.stream().map(TextCandidate::text).findFirst() : Optional.empty();
        return new FieldHypotheses(
                values.subList(0, Math.min(MOST_VALUES, values.size())),
                texts,
                unparsed,
                recognizer.modelId(),
                List.of(),
                List.of());
    }
}
