package org.clearhand.training.run;

import java.time.Duration;

/** Whoever looks on while a net is trained. Called from the thread that trains; must be quick. */
public interface TrainingWatch {
    /** Looks away. */
    TrainingWatch NONE = new TrainingWatch() {};

    /**
     * A step was taken.
     *
     * @param meanLoss of the batches since the last call
     */
    default void stepped(Standing standing, double meanLoss) {}

    /**
     * The average of the recent weights was tried on the validation part.
     *
     * @param meanLoss of the batches since the last look
     */
    default void validated(Standing standing, double meanLoss, Evaluation evaluation) {}

    /**
     * Where a run stands.
     *
     * @param progress 0 to 1
     * @param learningRate of the last step
     * @param trained of the time of this run, without what went before a resume
     */
    record Standing(
            String id, long samples, double progress, double learningRate, double samplesPerSecond, Duration trained) {
        /** Time left at the pace so far; zero when nothing can be said. */
        public Duration left(double progressAtStart) {
            double done = progress - progressAtStart;
            return done <= 0 ? Duration.ZERO : Duration.ofMillis((long) (trained.toMillis() * (1 - progress) / done));
        }
    }
}
