package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a fine-tuned net goes from the one it came from: the weighted mean of both that is nearest to the fine-tuned one and
 * still reads what the old one was taught. Such a mean keeps most of what was gained and loses hardly anything (Wortsman et al.,
 * Robust fine-tuning of zero-shot models, 2022).
 *
 * @param share of the way, 0 to 1; 1 is the fine-tuned net itself
 */
record StepTaken(double share, Weights weights) {
    private static final Logger LOG = LoggerFactory.getLogger(StepTaken.class);
    private static final List<Double> SHARES = List.of(1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3);
    /** Share of the rehearsed strings a candidate may lose against the old net. */
    static final double TOLERATED_LOSS = 0.005;

    /**
     * Chooses the step.
     *
     * @param old the weights fine-tuning started from
     * @param tuned where it ended
     * @param rehearsed strings of the kinds the old net was taught
     * @return the largest step with a tolerable loss; the smallest one tried where none is
     */
    static StepTaken choose(
            NetPlan plan, Weights old, Weights tuned, MeasuredSet rehearsed, Alphabet alphabet, int maxWidth)
            throws IOException {
        double before = exact(plan, old, rehearsed, alphabet, maxWidth);
        StepTaken taken = new StepTaken(0, old);
        for (double share : SHARES) {
            Weights between = old.copy();
            between.moveTowards(tuned, share);
            taken = new StepTaken(share, between);
            double after = exact(plan, between, rehearsed, alphabet, maxWidth);
            LOG.info("{} of the step: {} of the rehearsed strings right, {} before", share, after, before);
            if (after >= before - TOLERATED_LOSS) {
                break;
            }
        }
        return taken;
    }

    private static double exact(NetPlan plan, Weights weights, MeasuredSet set, Alphabet alphabet, int maxWidth)
            throws IOException {
        byte[] model = OnnxExport.of(plan, weights, "between").toByteArray();
        try (OnnxLineReader reader = new OnnxLineReader(model, alphabet)) {
            return Evaluation.of(set, reader, maxWidth).exactShare();
        } catch (OrtException e) {
            throw new IOException("a model does not run", e);
        }
    }
}
