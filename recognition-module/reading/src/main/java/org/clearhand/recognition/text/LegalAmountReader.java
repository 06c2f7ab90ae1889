package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;

/**
 * Reads an amount in words. The words are decoded under the grammar of amounts; "none of these" competes with every amount, because
 * people also write what is none. Thread-safe.
 */
public final class LegalAmountReader {
    private static final int BEAM = 64;
    /**
     * Nats by which "none of these" is behind the net's free reading. An amount that costs more against the free reading than
     * this is more likely no amount at all.
     */
    private static final double NONE_COST = 18;

    private final FieldRecognizer recognizer;
    private final Map<String, GrammarAutomaton> grammars = new ConcurrentHashMap<>();

    public LegalAmountReader(FieldRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    public FieldHypotheses read(TemplateField field, CutField cut) {
        GrammarAutomaton grammar = grammars.computeIfAbsent(
                field.option(FieldOption.VOCABULARY).orElse("US"),
                vocabulary -> GrammarAutomaton.of(AmountWordsGrammar.of(vocabulary)));
        Optional<FrameScores> joined = recognizer.read(cut.lines()).stream().reduce(FrameScores::followedBy);
        if (joined.isEmpty()) {
            return FieldHypotheses.nothing(recognizer.modelId(), "nothing is written");
        }
        FrameScores scores = joined.get();
        List<TextCandidate> texts = new PrefixBeam(BEAM).read(scores, grammar);
        FieldHypotheses amounts = among(texts, free(scores) - NONE_COST, field);
        return amounts.values().isEmpty() ? amounts.because("the words make no amount") : amounts;
    }

    /** Score of the best reading without any grammar. */
    private static double free(FrameScores scores) {
        double free = 0;
        for (int t = 0; t < scores.frames(); t++) {
            free += scores.best(t);
        }
        return free;
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
                values.subList(0, Math.min(8, values.size())),
                texts,
                unparsed,
                recognizer.modelId(),
                List.of(),
                List.of());
    }
}
