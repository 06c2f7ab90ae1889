package org.clearhand.recognition.text;

/** What a net says about one written digit alone in its cell. Immutable. */
final class CellDigits {
    private static final double FLOOR = Math.log(1e-6);

    private final double[] logs;

    /**
     * The ten digits' probabilities.
     *
     * @param logs natural logarithm of the probability of each digit 0..9; together at most 1, the rest is "something else"
     */
    CellDigits(double[] logs) {
        if (logs.length != 10) {
            throw new IllegalArgumentException("ten digits, not " + logs.length);
        }
        this.logs = logs.clone();
    }

    /** Exactly one digit and nothing else, by the exact CTC probability of each. */
    static CellDigits of(FrameScores scores) {
        double[] logs = new double[10];
        for (int digit = 0; digit < 10; digit++) {
            logs[digit] = Math.max(FLOOR, CtcForward.logProbability(scores, Integer.toString(digit)));
        }
        return new CellDigits(logs);
    }

    double log(int digit) {
        return logs[digit];
    }
}
