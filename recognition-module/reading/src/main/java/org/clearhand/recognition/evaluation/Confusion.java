package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clearhand.recognition.text.EditPath;

/** How often each character was read as which. */
public final class Confusion {
    /** Stands for no character at all: lost where it was read, invented where it was wanted. */
    public static final String NOTHING = "";

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /**
     * How well one character was read.
     *
     * @param support how often it stands in the labels
     * @param accuracy share of all steps where it is either both wanted and read, or neither
     * @param precision share of its readings that are right; 0 where it was never read
     * @param recall share of its occurrences that were read; 0 where it never occurs
     */
    public record CharacterScore(
            String character, int support, double accuracy, double precision, double recall, double f1) {}

    /** One mistake that was made more than never. */
    public record Mistake(String wanted, String got, int count) {}

    static Confusion of(List<FieldDecision> decisions, Comparison comparison) {
        Confusion confusion = new Confusion();
        for (FieldDecision decision : decisions) {
            EditPath.steps(decision.wanted(comparison), decision.got(comparison))
                    .forEach(confusion::count);
        }
        return confusion;
    }

    private void count(EditPath.Step step) {
        String wanted = step.wanted().map(String::valueOf).orElse(NOTHING);
        String got = step.got().map(String::valueOf).orElse(NOTHING);
        counts.computeIfAbsent(wanted, key -> new TreeMap<>()).merge(got, 1, Integer::sum);
    }

    public int count(String wanted, String got) {
        return counts.getOrDefault(wanted, Map.of()).getOrDefault(got, 0);
    }

    /** Every character that is wanted or read somewhere, in their order. */
    public List<String> characters() {
        Set<String> characters = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> characters.addAll(row.keySet()));
        characters.remove(NOTHING);
        return List.copyOf(characters);
    }

    /** The score of each character, in their order. */
    public List<CharacterScore> scores() {
        int all = counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return characters().stream().map(character -> score(character, all)).toList();
    }

    private CharacterScore score(String character, int all) {
        int right = count(character, character);
        int wanted = counts.getOrDefault(character, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int got = counts.values().stream()
                .mapToInt(row -> row.getOrDefault(character, 0))
                .sum();
        double precision = share(right, got);
        double recall = share(right, wanted);
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new CharacterScore(character, wanted, share(all - wanted - got + 2 * right, all), precision, recall, f1);
    }

    private static double share(int count, int total) {
        return total == 0 ? 0 : (double) count / total;
    }

    /** What went wrong, most frequent first. */
    public List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        counts.forEach((wanted, row) -> row.forEach((got, count) -> {
            if (!wanted.equals(got)) {
                mistakes.add(new Mistake(wanted, got, count));
            }
        }));
        mistakes.sort(Comparator.comparingInt(Mistake::count).reversed());
        return mistakes;
    }
}
