package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.recognition.page.CropView;

/**
 * Reads a line more than once: as it is and, where that leaves doubt, in a few views a little distorted. A net that is right for the
 * right reasons says the same again; one that was misled by a chance of slant or width often does not. What is averaged is the
 * probability of whole texts, so it does not matter that the same character stands in other frames. Immutable.
 */
final class Looks {
    /** A first look this sure is not doubted. */
    static final double SURE = 0.7;

    /** And one this sure needs nobody else's word. */
    private static final double CERTAIN = 0.97;

    private final SecondLook when;
    private final List<CropView> views;

    Looks(SecondLook when) {
        this(when, CropView.LOOKS_AT_FIGURES);
    }

    Looks(SecondLook when, List<CropView> views) {
        this.when = when;
        this.views = List.copyOf(views);
    }

    /**
     * What may stand in the line.
     *
     * @param reading the texts held possible in one view, best first
     */
    FieldHypotheses read(FieldSyntax syntax, String modelId, Function<CropView, List<TextCandidate>> reading) {
        return read(syntax, modelId, reading, Optional.empty());
    }

    /**
     * Another net.
     *
     * @param reading the texts it holds possible in one view, best first
     * @param agreed the texts of a first look weighed with one look of its own, best first
     */
    record Another(
            String modelId,
            Function<CropView, List<TextCandidate>> reading,
            UnaryOperator<List<TextCandidate>> agreed) {}

    /**
     * The same with another net: where the first look leaves doubt it takes the same looks, and where the first is sure but not certain
     * it looks once. Its word counts half as much as that of the net that looks first.
     */
    FieldHypotheses read(
            FieldSyntax syntax,
            String modelId,
            Function<CropView, List<TextCandidate>> reading,
            Optional<Another> besides) {
        List<TextCandidate> first = reading.apply(CropView.AS_IT_IS);
        FieldHypotheses once = FieldHypotheses.of(first, syntax, modelId);
        double sure = once.best().map(FieldHypotheses.Value::probability).orElse(0.0);
        if (!when.again(sure)) {
            return besides.filter(other -> when.again(sure, CERTAIN))
                    .map(other -> FieldHypotheses.of(other.agreed().apply(first), syntax, modelId)
                            .because(other.modelId() + " looked too"))
                    .orElse(once);
        }
        List<List<TextCandidate>> looks = new ArrayList<>();
        looks.add(first);
        views.forEach(view -> looks.add(reading.apply(view)));
        besides.map(Another::reading).ifPresent(other -> {
            looks.addAll(List.copyOf(looks));
            looks.add(other.apply(CropView.AS_IT_IS));
            views.forEach(view -> looks.add(other.apply(view)));
        });
        FieldHypotheses together = FieldHypotheses.of(mean(looks), syntax, modelId);
        return besides.map(other -> together.because("in doubt " + other.modelId() + " was asked besides"))
                .orElse(together);
    }

    /** The texts of all looks with the mean of their probabilities, best first; a text a look does not have counts as impossible there. */
    static List<TextCandidate> mean(List<List<TextCandidate>> looks) {
        Map<String, TextCandidate> sums = new LinkedHashMap<>();
        double share = -Math.log(looks.size());
        for (List<TextCandidate> look : looks) {
            for (TextCandidate text : look) {
                sums.merge(text.text(), text.withLogProbability(text.logProbability() + share), Looks::sum);
            }
        }
        return sums.values().stream()
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .toList();
    }

    /** Places of characters are those of the earliest look that has them: no view moves them far. */
    private static TextCandidate sum(TextCandidate one, TextCandidate other) {
        double both = LogSum.of(one.logProbability(), other.logProbability());
        return Optional.of(one)
                .filter(text -> !text.characters().isEmpty())
                .orElse(other)
                .withLogProbability(both);
    }
}
