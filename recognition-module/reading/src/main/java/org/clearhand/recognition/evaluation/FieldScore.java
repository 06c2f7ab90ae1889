package org.clearhand.recognition.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.clearhand.recognition.text.EditPath;

/**
 * How well fields of one kind were read.
 *
 * @param comparison what had to be the same for a reading to be right
 * @param exact readings that are right
 * @param characterErrors edits by characters of the labels, over all fields together; may pass 1
 * @param readRateAtOnePercent share read where 1 % of the read are misread
 * @param readRateAtOnePermille the same for 0.1 %
 */
public record FieldScore(
        Comparison comparison,
        Share exact,
        double characterErrors,
        Interval characterErrorsInterval,
        double readRateAtOnePercent,
        Interval readRateAtOnePercentInterval,
        double readRateAtOnePermille,
        Interval readRateAtOnePermilleInterval,
        Confusion confusion,
        ConfidenceQuality confidence,
        StraightThroughCurve curve) {
    /** Misread budgets that every score answers. */
    public static final double ONE_PERCENT = 0.01;

    public static final double ONE_PERMILLE = 0.001;

    public static FieldScore of(List<FieldDecision> decisions, Comparison comparison) {
        StraightThroughCurve curve = StraightThroughCurve.of(decisions, comparison);
        List<Outcome> outcomes = decisions.stream()
                .map(decision -> Outcome.of(decision, comparison))
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .toList();
        return new FieldScore(
                comparison,
                exact(decisions, comparison),
                Outcome.characterErrors(outcomes),
                Bootstrap.interval(outcomes, Outcome::characterErrors),
                curve.readRateAt(ONE_PERCENT),
                Bootstrap.interval(outcomes, drawn -> Outcome.readRate(drawn, ONE_PERCENT)),
                curve.readRateAt(ONE_PERMILLE),
                Bootstrap.interval(outcomes, drawn -> Outcome.readRate(drawn, ONE_PERMILLE)),
                Confusion.of(decisions, comparison),
                ConfidenceQuality.of(decisions, comparison),
                curve);
    }

    /** How many are right. */
    public static Share exact(List<FieldDecision> decisions, Comparison comparison) {
        return new Share(
                decisions.stream()
                        .filter(decision -> decision.isRight(comparison))
                        .count(),
                decisions.size());
    }

    /** How many are right in each group, by its name; what belongs to no group is left out. */
    public static Map<String, Share> exactBy(
            List<FieldDecision> decisions, Comparison comparison, Function<FieldDecision, Optional<String>> group) {
        Map<String, List<FieldDecision>> groups = new TreeMap<>();
        decisions.forEach(decision -> group.apply(decision)
                .ifPresent(name -> groups.computeIfAbsent(name, key -> new java.util.ArrayList<>())
                        .add(decision)));
        Map<String, Share> shares = new TreeMap<>();
        groups.forEach((name, members) -> shares.put(name, exact(members, comparison)));
        return shares;
    }

    /** What the resampled statistics need of a decision. */
    private record Outcome(double confidence, boolean right, int edits, int characters) {
        static Outcome of(FieldDecision decision, Comparison comparison) {
            String wanted = decision.wanted(comparison);
            int edits = EditPath.distance(wanted, decision.got(comparison));
            return new Outcome(decision.confidence(), edits == 0, edits, wanted.length());
        }

        static double characterErrors(List<Outcome> outcomes) {
            long edits = 0;
            long characters = 0;
            for (Outcome outcome : outcomes) {
                edits += outcome.edits();
                characters += outcome.characters();
            }
            return characters == 0 ? 0 : (double) edits / characters;
        }

        static double readRate(List<Outcome> drawn, double budget) {
            List<Outcome> sorted = drawn.stream()
                    .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                    .toList();
            int wrong = 0;
            int passed = 0;
            for (int i = 0; i < sorted.size(); i++) {
                wrong += sorted.get(i).right() ? 0 : 1;
                boolean last = i + 1 == sorted.size()
                        || sorted.get(i + 1).confidence() < sorted.get(i).confidence();
                if (last && wrong <= budget * (i + 1)) {
                    passed = i + 1;
                }
            }
            return sorted.isEmpty() ? 0 : (double) passed / sorted.size();
        }
    }
}
