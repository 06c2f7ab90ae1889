package org.clearhand.training.run;

import java.util.List;
import org.clearhand.training.synthesis.SampleSource;

/**
 * What a model learns from and what it is measured on.
 *
 * @param opening the easy samples a run starts with
 * @param measured samples kept back or never to be trained on
 */
public record TaskData(SampleSource opening, SampleSource training, List<MeasuredSet> measured) {}
