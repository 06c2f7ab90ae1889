package org.clearhand.recognition.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a model was held to when it was promoted, its own source included: whoever follows it is held to the same sets, so that nothing a
 * model was promoted for is lost unseen two models later.
 */
final class RegressionDuty {
    private RegressionDuty() {}

    /** What the model that serves was held to and this comparison leaves out; empty where a model that ships serves. */
    static List<String> objections(ModelRegistry registry, ModelComparison comparison) {
        ModelIdentity serving = comparison.serving();
        if (serving.equals(ModelRegistry.shipped(comparison.role()))) {
            return List.of();
        }
        Optional<ModelComparison> before =
                registry.comparison(serving.id()).filter(one -> one.candidate().equals(serving));
        if (before.isEmpty()) {
            return List.of("what " + serving + " was held to is not known: it has no comparison");
        }
        List<String> objections = new ArrayList<>();
        for (ComparedSet wanted : sets(before.get())) {
            Optional<ComparedSet> found = sets(comparison).stream()
                    .filter(set -> set.name().equals(wanted.name()) && set.type() == wanted.type())
                    .findFirst();
            if (found.isEmpty()) {
                objections.add("not compared on " + wanted.name() + ", to which " + serving + " was held");
            } else if (!found.get().sha256().equals(wanted.sha256())) {
                objections.add(wanted.name() + " is not the set to which " + serving + " was held");
            }
        }
        return objections;
    }

    private static List<ComparedSet> sets(ModelComparison comparison) {
        List<ComparedSet> sets = new ArrayList<>(comparison.regressions());
        sets.add(0, comparison.source());
        return sets;
    }
}
