package org.clearhand.ops.training;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.training.run.Evaluation;
import org.clearhand.training.run.TrainingWatch;

/** A run as one line that changes on a terminal, and as one line a look elsewhere. */
final class ProgressLine implements TrainingWatch, AutoCloseable {
    private static final int WIDTH = 24;
    private static final long REDRAW_NANOS = 500_000_000L;
    private static final double MEMORY = 0.98;

    private final PrintStream out;

    @SuppressWarnings("SystemConsoleNull") // compared on JDK 17, where it is null without a terminal
    private final boolean terminal = System.console() != null;

    private Optional<Double> progressAtStart = Optional.empty();
    private OptionalDouble loss = OptionalDouble.empty();
    private long drawn;
    private String validation = "";

    ProgressLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public void stepped(Standing standing, double meanLoss) {
        if (progressAtStart.isEmpty()) {
            progressAtStart = Optional.of(standing.progress());
        }
        if (Double.isFinite(meanLoss)) {
            loss = OptionalDouble.of(MEMORY * loss.orElse(meanLoss) + (1 - MEMORY) * meanLoss);
        }
        long now = System.nanoTime();
        if (terminal && now - drawn > REDRAW_NANOS) {
            drawn = now;
            out.print("\r\033[K" + line(standing));
            out.flush();
        }
    }

    @Override
    public void validated(Standing standing, double meanLoss, Evaluation evaluation) {
        validation = String.format(Locale.ROOT, ", error %.2f %%", 100 * evaluation.characterErrorRate());
        if (!terminal) {
            out.println(line(standing));
        }
    }

    @Override
    public void close() {
        if (terminal && drawn != 0) {
            out.println();
            drawn = 0;
        }
    }

    private String line(Standing standing) {
        int full = (int) Math.round(WIDTH * standing.progress());
        Duration left = standing.left(progressAtStart.orElse(0.0));
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %3.0f %%  %,d samples, %.0f/s, loss %.3f%s, %d:%02d left",
                standing.id(),
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                100 * standing.progress(),
                standing.samples(),
                standing.samplesPerSecond(),
                loss.orElse(Double.NaN),
                validation,
                left.toMinutes(),
                left.toSecondsPart());
    }
}
