package org.clearhand.training.run;

/**
 * How the optimizer goes about a run.
 *
 * @param schedule of the learning rate after its warm-up
 * @param warmUp share of the run, 0 to 1, over which the rate climbs to its peak
 * @param weightDecay share of a kernel taken off per step and unit of rate
 * @param clip largest norm of the whole gradient; a longer one is shortened to it
 * @param validateEvery samples between two looks at the validation part
 * @param patience looks without a better character error after which the run ends; 0 never ends it early
 */
public record Practice(
        Schedule schedule, double warmUp, double weightDecay, double clip, long validateEvery, int patience) {
    /** How the rate goes on from its peak. */
    public enum Schedule {
        /** Falls along a cosine to a hundredth. */
        COSINE,
        /** Stays. */
        CONSTANT
    }

    /** What all shipped nets were trained with, unless their configuration says otherwise. */
    public static final Practice USUAL = new Practice(Schedule.COSINE, 0.05, 1e-3, 2, 10_000, 0);

    /** Steps over which an optimizer that remembers nothing is let in gently. */
    private static final double GENTLE_STEPS = 100;

    /**
     * The rate of one step as a share of the peak, 0 to 1.
     *
     * @param progress of the run, 0 to 1
     * @param updates steps the optimizer remembers
     */
    double rateShare(double progress, long updates) {
        double gentle = Math.min(1, (updates + 1) / GENTLE_STEPS);
        double warm = warmUp == 0 ? 1 : Math.min(1, (progress + 1e-3) / warmUp);
        double fall = switch (schedule) {
            case COSINE -> Math.max(0.01, 0.5 * (1 + Math.cos(Math.PI * progress)));
            case CONSTANT -> 1;
        };
        return Math.min(gentle, warm) * fall;
    }
}
