package org.clearhand.recognition.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.TextCandidate;

/**
 * The one answer a reader is held to: of all that compares the same, the probabilities count together.
 *
 * @param reading the likeliest writing of the answer; empty text where nothing was read
 * @param value the value that stands for it
 */
public record ReadAnswer(String reading, Optional<String> value, double confidence) {
    public static ReadAnswer of(FieldHypotheses hypotheses, FieldSyntax syntax, Comparison comparison) {
        if (comparison.isOfValues() || hypotheses.texts().isEmpty()) {
            return hypotheses
                    .best()
                    .map(best -> new ReadAnswer(best.asWritten(), Optional.of(best.value()), best.probability()))
                    .orElseGet(() -> new ReadAnswer(hypotheses.unparsed().orElse(""), Optional.empty(), 0));
        }
        Map<String, Double> sums = new HashMap<>();
        for (TextCandidate text : hypotheses.texts()) {
            sums.merge(comparison.key(text.text()), text.probability(), Double::sum);
        }
        String best = "";
        double highest = -1;
        for (TextCandidate text : hypotheses.texts()) {
            double sum = sums.getOrDefault(comparison.key(text.text()), 0.0);
            if (sum > highest) {
                highest = sum;
                best = text.text();
            }
        }
        return new ReadAnswer(best, syntax.normalise(best), highest);
    }
}
