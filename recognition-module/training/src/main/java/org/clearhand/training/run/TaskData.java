package org.clearhand.training.run;

import java.util.List;
import java.util.Map;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/**
 * What a model learns from and what it is measured on.
 *
 * @param opening the easy samples a run starts with
 * @param evaluation samples kept back or never to be trained on, by the name the model card gives them
 */
public record TaskData(SampleSource opening, SampleSource training, Map<String, List<Sample>> evaluation) {}
