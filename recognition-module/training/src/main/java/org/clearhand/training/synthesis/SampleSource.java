package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;

/** An endless supply of samples. Implementations are safe for all threads as long as each brings its own generator. */
@FunctionalInterface
public interface SampleSource {
    Sample next(RandomGenerator random);
}
