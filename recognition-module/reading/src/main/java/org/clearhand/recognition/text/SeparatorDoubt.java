package org.clearhand.recognition.text;

import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;

/**
 * Whether a lost or invented point would change an amount a hundredfold: the same digits, written with other separators, mean
 * another value or none, and the net holds that writing possible.
 */
final class SeparatorDoubt {
    /** A writing less likely than this is not plausible. */
    private static final double PLAUSIBLE = 0.02;
    /** What an amount in such doubt is at most worth: never enough to pass alone. */
    static final double MOST_CONFIDENCE = 0.5;

    private SeparatorDoubt() {}

    static boolean about(FieldHypotheses.Value best, List<TextCandidate> texts, FieldSyntax syntax) {
        String digits = digits(best.asWritten());
        if (!best.asWritten().matches(".*[0-9].*") || best.probability() >= 1) {
            return false;
        }
        double rivals = 0;
        for (TextCandidate text : texts) {
            Optional<String> value = syntax.normalise(text.text());
            boolean other = value.map(v -> !v.equals(best.value())).orElse(true);
            if (other && digits(text.text()).equals(digits)) {
                rivals += text.probability();
            }
        }
        return rivals >= PLAUSIBLE;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
