package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a confidence of a model is worth for one type of field: a rising line through points, fitted on decisions the model was not
 * trained on. Immutable.
 *
 * @param method how it was fitted
 * @param from confidences as the reader gives them, strictly rising, at least one
 * @param to the share of right readings there, never falling
 * @param decisions how many it rests on
 */
public record Calibration(Method method, List<Double> from, List<Double> to, int decisions) {
    /** From so many decisions on the steps of the isotonic fit are finer than what they are wrong by. */
    static final int ENOUGH_FOR_ISOTONIC = 1000;

    private static final int PLATT_POINTS = 41;
    private static final double WIDEST_LOGIT = 10;

    /** Kinds of fit. */
    public enum Method {
        /** Pool adjacent violators (Ayer 1955). */
        ISOTONIC,
        /** Logistic in the logit of the confidence (Platt 1999). */
        PLATT
    }

    /** A confidence and whether its reading was right. */
    public record Decision(double confidence, boolean right) {}

    public Calibration {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (from.isEmpty() || from.size() != to.size()) {
            throw new IllegalArgumentException(from.size() + " confidences for " + to.size() + " shares");
        }
        for (int i = 0; i < from.size(); i++) {
            boolean rises = i == 0 || (from.get(i) > from.get(i - 1) && to.get(i) >= to.get(i - 1));
            if (!rises || !(to.get(i) >= 0 && to.get(i) <= 1)) {
                throw new IllegalArgumentException("a calibration must rise and stay within 0..1");
            }
        }
    }

    /** Fits what the number of decisions allows. Throws {@link IllegalArgumentException} where there is none. */
    public static Calibration fit(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("a calibration needs decisions");
        }
        return decisions.size() >= ENOUGH_FOR_ISOTONIC ? isotonic(decisions) : platt(decisions);
    }

    /** What such a confidence is worth, 0..1; beyond the last points it stays as it is there. */
    public double of(double confidence) {
        if (confidence <= from.get(0)) {
            return to.get(0);
        }
        for (int i = 1; i < from.size(); i++) {
            if (confidence <= from.get(i)) {
                double share = (confidence - from.get(i - 1)) / (from.get(i) - from.get(i - 1));
                return to.get(i - 1) + share * (to.get(i) - to.get(i - 1));
            }
        }
        return to.get(to.size() - 1);
    }

    private static Calibration isotonic(List<Decision> decisions) {
        List<Block> blocks = new ArrayList<>();
        decisions.stream()
                .sorted(Comparator.comparingDouble(Decision::confidence))
                .forEach(decision -> {
                    blocks.add(new Block(decision.confidence(), decision.right() ? 1 : 0, 1));
                    while (blocks.size() > 1 && blocks.get(blocks.size() - 2).mustJoin(blocks.get(blocks.size() - 1))) {
                        Block last = blocks.remove(blocks.size() - 1);
                        blocks.add(blocks.remove(blocks.size() - 1).joined(last));
                    }
                });
        List<Double> from = new ArrayList<>();
        List<Double> to = new ArrayList<>();
        for (Block block : blocks) {
            double share = to.isEmpty() ? block.cautious() : Math.max(to.get(to.size() - 1), block.cautious());
            if (from.isEmpty() || block.mean() > from.get(from.size() - 1)) {
                from.add(block.mean());
                to.add(share);
            }
        }
        return new Calibration(Method.ISOTONIC, from, to, decisions.size());
    }

    private static Calibration platt(List<Decision> decisions) {
        double right = decisions.stream().filter(Decision::right).count();
        double wrong = decisions.size() - right;
        double[] line = logistic(decisions, (right + 1) / (right + 2), 1 / (wrong + 2));
        List<Double> from = new ArrayList<>();
        List<Double> to = new ArrayList<>();
        for (int i = 0; i < PLATT_POINTS; i++) {
            double logit = WIDEST_LOGIT * (2.0 * i / (PLATT_POINTS - 1) - 1);
            from.add(1 / (1 + Math.exp(-logit)));
            to.add(1 / (1 + Math.exp(-(line[0] + line[1] * logit))));
        }
        return new Calibration(Method.PLATT, from, to, decisions.size());
    }

    /** Intercept and slope by damped Newton steps; a slope that would fall is none. */
    private static double[] logistic(List<Decision> decisions, double targetRight, double targetWrong) {
        double intercept = 0;
        double slope = 1;
        for (int step = 0; step < 50; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 1e-6;
            double h01 = 0;
            double h11 = 1e-3;
            for (Decision decision : decisions) {
                double logit = logit(decision.confidence());
                double p = 1 / (1 + Math.exp(-(intercept + slope * logit)));
                double error = (decision.right() ? targetRight : targetWrong) - p;
                g0 += error;
                g1 += error * logit;
                h00 += p * (1 - p);
                h01 += p * (1 - p) * logit;
                h11 += p * (1 - p) * logit * logit;
            }
            double determinant = h00 * h11 - h01 * h01;
            double move0 = (h11 * g0 - h01 * g1) / determinant;
            double move1 = (h00 * g1 - h01 * g0) / determinant;
            double damping = Math.min(1, 2 / (1e-9 + Math.max(Math.abs(move0), Math.abs(move1))));
            intercept += damping * move0;
            slope = Math.max(0, slope + damping * move1);
        }
        return new double[] {intercept, slope};
    }

    private static double logit(double confidence) {
        double p = Math.max(1e-9, Math.min(1 - 1e-9, confidence));
        return Math.max(-WIDEST_LOGIT, Math.min(WIDEST_LOGIT, Math.log(p / (1 - p))));
    }

    /** Decisions that share one value. */
    private record Block(double confidences, int right, int count) {
        double mean() {
            return confidences / count;
        }

        /** As if two more had been seen, one of them wrong: 50 of 50 is no certainty. */
        double cautious() {
            return (right + 1.0) / (count + 2.0);
        }

        boolean mustJoin(Block next) {
            return (double) right / count >= (double) next.right / next.count;
        }

        Block joined(Block next) {
            return new Block(confidences + next.confidences, right + next.right, count + next.count);
        }
    }
}
