package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences keep what they promise.
 *
 * @param expectedCalibrationError mean distance, weighted by count, of confidence and share of right readings in ten bins of
 *     equal width (Guo 2017); 0 best
 * @param brier mean squared distance of confidence and 1 for right, 0 for wrong; 0 best
 * @param bins the bins that hold anything, lowest first
 */
public record ConfidenceQuality(double expectedCalibrationError, double brier, List<Bin> bins) {
    private static final int BINS = 10;

    public ConfidenceQuality {
        bins = List.copyOf(bins);
    }

    /** Readings that claim about the same confidence. */
    public record Bin(int count, double meanConfidence, double rightShare) {}

    static ConfidenceQuality of(List<FieldDecision> decisions, Comparison comparison) {
        int[] counts = new int[BINS];
        int[] right = new int[BINS];
        double[] claimed = new double[BINS];
        double squares = 0;
        for (FieldDecision decision : decisions) {
            int bin = Math.min(BINS - 1, (int) (decision.confidence() * BINS));
            int outcome = decision.isRight(comparison) ? 1 : 0;
            counts[bin]++;
            right[bin] += outcome;
            claimed[bin] += decision.confidence();
            squares += (decision.confidence() - outcome) * (decision.confidence() - outcome);
        }
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                bins.add(new Bin(counts[i], claimed[i] / counts[i], (double) right[i] / counts[i]));
                error += Math.abs(claimed[i] - right[i]);
            }
        }
        int all = Math.max(1, decisions.size());
        return new ConfidenceQuality(error / all, squares / all, bins);
    }
}
