package org.clearhand.training.run;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.synthesis.SampleSource;

/**
 * What a model learns from and what it is measured on.
 *
 * @param opening the easy samples a run starts with
 * @param validation a fixed part to watch the run by; it may end a run early, so nothing is reported from it
 * @param measured samples kept back or never to be trained on
 */
public record TaskData(
        SampleSource opening, SampleSource training, MeasuredSet validation, List<MeasuredSet> measured) {
    private static final int VALIDATED = 200;
    private static final long VALIDATION_SEED = 0x7A11DA7E;

    /** Validates on samples drawn as those of the training are, by chances of their own. */
    public TaskData(SampleSource opening, SampleSource training, List<MeasuredSet> measured) {
        this(opening, training, validation(training), measured);
    }

    static MeasuredSet validation(SampleSource source) {
        return drawn("validation part", source, VALIDATED);
    }

    /** So many samples, always the same ones. */
    static MeasuredSet drawn(String name, SampleSource source, int count) {
        SplittableRandom random = new SplittableRandom(VALIDATION_SEED);
        return new MeasuredSet(
                name, Stream.generate(() -> source.next(random)).limit(count).toList());
    }
}
