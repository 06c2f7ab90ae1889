package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Several sources drawn from by weight. Fill it before use; then safe for all threads. */
public final class Mixture implements SampleSource {
    private record Part(double upTo, SampleSource source) {}

    private final List<Part> parts = new ArrayList<>();
    private double total;

    /** Adds a source; a weight of 0 leaves it out. */
    public Mixture add(double weight, SampleSource source) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight);
        }
        if (weight > 0) {
            total += weight;
            parts.add(new Part(total, source));
        }
        return this;
    }

    @Override
    public Sample next(RandomGenerator random) {
        double at = random.nextDouble() * total;
        for (Part part : parts) {
            if (at < part.upTo()) {
                return part.source().next(random);
            }
        }
        throw new IllegalStateException("a mixture without sources");
    }
}
