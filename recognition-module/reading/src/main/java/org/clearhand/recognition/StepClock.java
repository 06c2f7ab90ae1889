package org.clearhand.recognition;

import java.util.EnumMap;
import java.util.Map;

/** Measures how long each step of one document takes, and tells a witness. A step entered twice counts both times. Not thread-safe. */
final class StepClock {
    private final Map<ReadingStep, Long> nanos = new EnumMap<>(ReadingStep.class);
    private final ReadingWitness witness;
    private long since = System.nanoTime();
    private ReadingStep current;

    StepClock(ReadingStep first, ReadingWitness witness) {
        this.witness = witness;
        this.current = first;
        witness.entered(first);
    }

    /** Ends the step at hand and begins another. */
    void enter(ReadingStep step) {
        long now = System.nanoTime();
        nanos.merge(current, now - since, Long::sum);
        since = now;
        current = step;
        witness.entered(step);
    }

    /** Microseconds by step, the one at hand included. */
    Map<ReadingStep, Long> micros() {
        enter(current);
        Map<ReadingStep, Long> micros = new EnumMap<>(ReadingStep.class);
        nanos.forEach((step, spent) -> micros.put(step, spent / 1000));
        return micros;
    }
}
