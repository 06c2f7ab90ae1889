package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.text.FieldHypotheses.Value;

/**
 * Puts together what two nets say of an amount in words: the words alone tell its whole units, both tell its hundredths. Their logarithms are
 * weighed, the net of minor units counting three times as much; weights and floor were found on 600 generated lines.
 */
final class HundredthsPool {
    private static final double WORDS_WEIGHT = 0.25;
    private static final double FIGURES_WEIGHT = 0.75;
    /** Probability of what a net does not hold possible. */
    private static final double FLOOR = 1e-4;
    /** A value less likely than this is left out. */
    private static final double LEAST = 1e-6;

    private HundredthsPool() {}

    /**
     * @param words values as plain decimals with two digits behind the point
     * @param figures two digits, and how probable they are
     */
    static FieldHypotheses of(FieldHypotheses words, Map<String, Double> figures, int most) {
        Map<String, List<Value>> byUnits = new LinkedHashMap<>();
        words.values()
                .forEach(value -> byUnits.computeIfAbsent(units(value), units -> new ArrayList<>())
                        .add(value));
        List<Value> pooled = new ArrayList<>();
        byUnits.forEach((units, values) -> pool(units, values, figures, pooled));
        List<Value> best = pooled.stream()
                .filter(value -> value.probability() > LEAST)
                .sorted(Comparator.comparingDouble(Value::probability).reversed())
                .limit(most)
                .toList();
        return new FieldHypotheses(
                best, texts(words, best), words.unparsed(), words.modelId(), words.why(), words.flags());
    }

    /** The amount without its hundredths. */
    static String units(Value value) {
        return value.value().substring(0, value.value().length() - HundredthsGrammar.DIGITS);
    }

    private static void pool(String units, List<Value> values, Map<String, Double> figures, List<Value> pooled) {
        double together = values.stream().mapToDouble(Value::probability).sum();
        Map<String, Value> words = new HashMap<>();
        values.forEach(value -> words.put(value.value().substring(units.length()), value));
        TreeSet<String> all = new TreeSet<>(words.keySet());
        all.addAll(figures.keySet());
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String digits : all) {
            double said = words.containsKey(digits) ? words.get(digits).probability() / together : 0;
            weights.put(
                    digits,
                    Math.pow(said + FLOOR, WORDS_WEIGHT)
                            * Math.pow(figures.getOrDefault(digits, 0.0) + FLOOR, FIGURES_WEIGHT));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        String usual = values.get(0).asWritten();
        weights.forEach((digits, weight) -> pooled.add(new Value(
                units + digits,
                words.containsKey(digits) ? words.get(digits).asWritten() : written(usual, digits),
                together * weight / sum)));
    }

    /** The words with these hundredths. */
    private static String written(String words, String digits) {
        return MinorUnitsPlace.in(words)
                .map(place -> place.filled(words, digits))
                .orElse(words);
    }

    /** The texts with the best one where it was not among them: its figures stand where the net of words saw others. */
    private static List<TextCandidate> texts(FieldHypotheses words, List<Value> best) {
        String read = words.best().map(Value::asWritten).orElse("");
        Optional<Value> filled = best.stream()
                .findFirst()
                .filter(value -> words.texts().stream()
                        .noneMatch(text -> text.text().equals(value.asWritten())
                                && !text.characters().isEmpty()));
        Optional<MinorUnitsPlace> place = MinorUnitsPlace.in(read);
        if (filled.isEmpty() || place.isEmpty()) {
            return words.texts();
        }
        String written = filled.get().asWritten();
        List<CharacterReading> characters =
                place.get().filled(words.characters(), written, filled.get().probability());
        List<TextCandidate> texts = new ArrayList<>(words.texts());
        texts.add(new TextCandidate(written, Math.log(filled.get().probability()), characters));
        return texts;
    }
}
