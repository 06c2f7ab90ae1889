package org.clearhand.ops.training;

import java.util.Locale;
import org.clearhand.recognition.evaluation.Interval;
import org.clearhand.recognition.evaluation.Share;
import org.clearhand.training.run.Evaluation;
import org.clearhand.training.run.FineTuning.BeforeAfter;

/** Two models on the same strings, as lines for a person. */
final class ComparisonLines {
    private ComparisonLines() {}

    static void print(BeforeAfter both) {
        System.out.println("  " + both.before().name() + " (" + both.before().samples() + ")");
        System.out.println("    before " + line(both.before()));
        System.out.println("    after  " + line(both.after()));
    }

    private static String line(Evaluation evaluation) {
        Interval interval = new Share(evaluation.exact(), evaluation.samples()).interval();
        return String.format(
                Locale.ROOT,
                "%5.1f %% right (%.1f - %.1f), character errors %.2f %%",
                100 * evaluation.exactShare(),
                100 * interval.low(),
                100 * interval.high(),
                100 * evaluation.characterErrorRate());
    }
}
