package org.clearhand.recognition.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a candidate reads beside the model that serves. It speaks for these very files against those very files and for no others.
 *
 * @param source the new source, of which neither model has learnt these fields
 * @param regressions what must not get worse
 */
public record ModelComparison(
        Instant at,
        String by,
        ModelRole role,
        ModelIdentity candidate,
        ModelIdentity serving,
        ComparedSet source,
        List<ComparedSet> regressions) {
    /** In the candidate's folder. */
    public static final String FILE = "comparison.json";

    /** Thousandths by which a candidate may read a regression set worse: half a point. */
    private static final long ALLOWED_PERMILLE = 5;

    public ModelComparison {
        regressions = List.copyOf(regressions);
    }

    static ModelComparison read(byte[] content) {
        return RegistryJson.read(content, ModelComparison.class, FILE);
    }

    byte[] content() {
        return RegistryJson.pretty(this);
    }

    /** What its own figures say against promoting the candidate; empty where they say nothing. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (source.candidateRight() <= source.servingRight()) {
            objections.add("not better on the new source: " + shown(source));
        }
        if (regressions.isEmpty()) {
            objections.add("compared on no regression set");
        }
        regressions.stream()
                .filter(set -> (set.servingRight() - set.candidateRight()) * 1_000 > ALLOWED_PERMILLE * set.fields())
                .map(set -> "worse by more than half a point: " + shown(set))
                .forEach(objections::add);
        return objections;
    }

    /** One set in one line, for people. */
    public static String shown(ComparedSet set) {
        return String.format(
                Locale.ROOT,
                "%s %.1f %% -> %.1f %% (%.1f .. %.1f) of %d fields, %d gained, %d lost",
                set.name(),
                100 * set.serving().share(),
                100 * set.candidate().share(),
                100 * set.candidate().interval().get(0),
                100 * set.candidate().interval().get(1),
                set.fields(),
                set.gained(),
                set.lost());
    }
}
