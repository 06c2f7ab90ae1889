package org.clearhand.training.net;

import java.util.Arrays;
import java.util.List;

/**
 * Connectionist temporal classification (Graves et al. 2006): the exact loss and its gradient with respect to the logits,
 * by forward-backward in log space on the host, because the engine has none. Stateless, safe for all threads.
 */
public final class CtcLoss {
    private static final double NEVER = -1e30;

    /** Loss of a batch. */
    public static final class Result {
        private final double meanLoss;
        private final float[] gradient;

        private Result(double meanLoss, float[] gradient) {
            this.meanLoss = meanLoss;
            this.gradient = gradient;
        }

        /** Negative log likelihood a crop. */
        public double meanLoss() {
            return meanLoss;
        }

        /** Gradient of {@link #meanLoss()}, laid out as the logits. */
        float[] gradient() {
            return gradient;
        }
    }

    /**
     * Every frame counts, those over the padding too: there the net learns to say blank.
     *
     * @param logits crop after crop, frame after frame, {@code classes} values each
     */
    public Result of(float[] logits, int frames, int classes, List<CtcLabel> labels) {
        float[] gradient = new float[logits.length];
        double total = 0;
        for (int n = 0; n < labels.size(); n++) {
            total += single(logits, gradient, n * frames * classes, frames, classes, labels.get(n), labels.size());
        }
        return new Result(total / labels.size(), gradient);
    }

    private static double single(
            float[] logits, float[] gradient, int offset, int frames, int classes, CtcLabel label, int batch) {
        if (label.leastFrames() > frames) {
            throw new IllegalArgumentException(label.length() + " classes do not fit " + frames + " frames");
        }
        double[] logs = logSoftmax(logits, offset, frames, classes);
        double[] blanks = blanks(logs, frames, classes, label);
        int states = 2 * label.length() + 1;
        double[] forward = forward(logs, blanks, frames, classes, label, states);
        double[] backward = backward(logs, blanks, frames, classes, label, states);
        int end = (frames - 1) * states;
        double likelihood = states == 1 ? forward[end] : add(forward[end + states - 1], forward[end + states - 2]);

        double[] occupancy = new double[classes];
        for (int t = 0; t < frames; t++) {
            Arrays.fill(occupancy, 0);
            for (int s = 0; s < states; s++) {
                double log = forward[t * states + s] + backward[t * states + s] - likelihood;
                if (log > -60) {
                    occupancy[s % 2 == 0 ? 0 : label.at(s / 2)] += Math.exp(log);
                }
            }
            // What stands for a gap is shared out as the net itself would have it.
            double gaps = occupancy[0];
            for (int optional : label.optionalClasses()) {
                double part = gaps * Math.exp(logs[t * classes + optional] - blanks[t]);
                occupancy[optional] += part;
                occupancy[0] -= part;
            }
            for (int c = 0; c < classes; c++) {
                int at = t * classes + c;
                gradient[offset + at] = (float) ((Math.exp(logs[at]) - occupancy[c]) / batch);
            }
        }
        return -likelihood;
    }

    /** Log probability of blank, or of anything that counts as blank, frame after frame. */
    private static double[] blanks(double[] logs, int frames, int classes, CtcLabel label) {
        double[] blanks = new double[frames];
        for (int t = 0; t < frames; t++) {
            blanks[t] = logs[t * classes];
            for (int optional : label.optionalClasses()) {
                blanks[t] = add(blanks[t], logs[t * classes + optional]);
            }
        }
        return blanks;
    }

    private static double[] forward(
            double[] logs, double[] blanks, int frames, int classes, CtcLabel label, int states) {
        double[] alpha = new double[frames * states];
        Arrays.fill(alpha, NEVER);
        alpha[0] = blanks[0];
        if (states > 1) {
            alpha[1] = logs[label.at(0)];
        }
        for (int t = 1; t < frames; t++) {
            int now = t * states;
            int before = now - states;
            for (int s = 0; s < states; s++) {
                double sum = alpha[before + s];
                if (s > 0) {
                    sum = add(sum, alpha[before + s - 1]);
                }
                if (skips(label, s)) {
                    sum = add(sum, alpha[before + s - 2]);
                }
                alpha[now + s] = sum + emission(logs, blanks, t, classes, label, s);
            }
        }
        return alpha;
    }

    /** Log probability of the rest of the label after frame t in state s, frame t itself left out. */
    private static double[] backward(
            double[] logs, double[] blanks, int frames, int classes, CtcLabel label, int states) {
        double[] beta = new double[frames * states];
        Arrays.fill(beta, NEVER);
        int end = (frames - 1) * states;
        beta[end + states - 1] = 0;
        if (states > 1) {
            beta[end + states - 2] = 0;
        }
        for (int t = frames - 2; t >= 0; t--) {
            int now = t * states;
            int after = now + states;
            for (int s = 0; s < states; s++) {
                double sum = beta[after + s] + emission(logs, blanks, t + 1, classes, label, s);
                if (s + 1 < states) {
                    sum = add(sum, beta[after + s + 1] + emission(logs, blanks, t + 1, classes, label, s + 1));
                }
                if (s + 2 < states && skips(label, s + 2)) {
                    sum = add(sum, beta[after + s + 2] + emission(logs, blanks, t + 1, classes, label, s + 2));
                }
                beta[now + s] = sum;
            }
        }
        return beta;
    }

    /** Whether state s may follow state s - 2 directly: two different characters without a blank between. */
    private static boolean skips(CtcLabel label, int s) {
        return s >= 3 && s % 2 == 1 && label.at(s / 2) != label.at(s / 2 - 1);
    }

    private static double emission(double[] logs, double[] blanks, int t, int classes, CtcLabel label, int s) {
        return s % 2 == 0 ? blanks[t] : logs[t * classes + label.at(s / 2)];
    }

    private static double[] logSoftmax(float[] logits, int offset, int frames, int classes) {
        double[] logs = new double[frames * classes];
        for (int t = 0; t < frames; t++) {
            int from = offset + t * classes;
            double top = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < classes; c++) {
                top = Math.max(top, logits[from + c]);
            }
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                sum += Math.exp(logits[from + c] - top);
            }
            double norm = top + Math.log(sum);
            for (int c = 0; c < classes; c++) {
                logs[t * classes + c] = logits[from + c] - norm;
            }
        }
        return logs;
    }

    private static double add(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low <= NEVER / 2 || high - low > 40 ? high : high + Math.log1p(Math.exp(low - high));
    }
}
