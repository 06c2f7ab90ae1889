package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearhand.recognition.CharacterReading;

/** Puts the lines of a field together: each may be read in several ways, apart from the others. */
final class WrittenLines {
    private static final int MOST_TEXTS = 8;

    private WrittenLines() {}

    /**
     * The likeliest texts of all lines, joined by line breaks: the best of each line, and those that differ from it in one line. A line
     * that says nothing is left out.
     *
     * @param lines of each of the field's lines the texts held possible, best first, with probabilities that add up to at most 1
     * @param value what a text means; empty where it means nothing
     */
    static FieldHypotheses of(
            List<List<TextCandidate>> lines, Function<String, Optional<String>> value, String modelId) {
        List<List<TextCandidate>> written = IntStream.range(0, lines.size())
                .mapToObj(line -> inLine(line, lines.get(line)))
                .filter(texts -> !texts.isEmpty() && !texts.get(0).text().isBlank())
                .toList();
        if (written.isEmpty()) {
            return FieldHypotheses.nothing(modelId, "no character is seen");
        }
        List<TextCandidate> best = written.stream().map(texts -> texts.get(0)).toList();
        List<TextCandidate> texts = new ArrayList<>();
        texts.add(joined(best));
        for (int line = 0; line < written.size(); line++) {
            for (TextCandidate other :
                    written.get(line).subList(1, written.get(line).size())) {
                List<TextCandidate> changed = new ArrayList<>(best);
                changed.set(line, other);
                texts.add(joined(changed));
            }
        }
        texts.sort(Comparator.comparingDouble(TextCandidate::logProbability).reversed());
        return values(texts, value, modelId);
    }

    private static FieldHypotheses values(
            List<TextCandidate> texts, Function<String, Optional<String>> valueOf, String modelId) {
        Map<String, FieldHypotheses.Value> byValue = new LinkedHashMap<>();
        for (TextCandidate text : texts) {
            Optional<String> value = valueOf.apply(text.text());
            value.ifPresent(known -> byValue.merge(
                    known,
                    new FieldHypotheses.Value(known, text.text(), text.probability()),
                    (one, more) -> one.withProbability(Math.min(1, one.probability() + more.probability()))));
        }
        List<FieldHypotheses.Value> values = byValue.values().stream()
                .sorted(Comparator.comparingDouble(FieldHypotheses.Value::probability)
                        .reversed())
                .limit(MOST_TEXTS)
                .toList();
        return new FieldHypotheses(values, texts, Optional.of(texts.get(0).text()), modelId, List.of());
    }

    private static List<TextCandidate> inLine(int line, List<TextCandidate> texts) {
        return line == 0 ? texts : texts.stream().map(text -> text.inLine(line)).toList();
    }

    private static TextCandidate joined(List<TextCandidate> lines) {
        String text = lines.stream().map(TextCandidate::text).collect(Collectors.joining("\n"));
        double log = lines.stream().mapToDouble(TextCandidate::logProbability).sum();
        List<CharacterReading> characters =
                lines.stream().flatMap(line -> line.characters().stream()).toList();
        return lines.size() == 1 ? lines.get(0) : new TextCandidate(text, log, characters);
    }
}
