package org.clearhand.training.run;

import java.util.List;
import java.util.regex.Pattern;
import org.clearhand.training.synthesis.Sample;

/**
 * Samples a model is measured on and never trained on.
 *
 * @param name as the model card gives it
 * @param ignored characters the set's labels leave out, so that reading them is no error
 */
public record MeasuredSet(String name, List<Sample> samples, Pattern ignored) {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    public MeasuredSet {
        samples = List.copyOf(samples);
    }

    public MeasuredSet(String name, List<Sample> samples) {
        this(name, samples, NOTHING);
    }
}
