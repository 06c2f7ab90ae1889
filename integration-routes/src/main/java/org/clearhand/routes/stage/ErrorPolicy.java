package org.clearhand.routes.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.recognition.process.ReaderUnavailable;
import org.clearhand.routes.watch.NodeHealth;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place that retries or parks a message. A missing dependency (database, broker, image store, reader) is waited for without end,
 * because no document is at fault; a refusal parks the document at once; anything unexpected is tried a few times and then parks the
 * document. Parking is a message like any other, so it is retried in the same way. Safe for use by many threads.
 */
public final class ErrorPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPolicy.class);

    private final int attempts;
    private final Duration firstPause;
    private final Duration longestPause;
    private boolean stopping;

    public ErrorPolicy() {
        this(4, Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    /** @param attempts how often something unexpected is tried, at least 1 */
    public ErrorPolicy(int attempts, Duration firstPause, Duration longestPause) {
        this.attempts = attempts;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /** What is to be done; may be called again after it failed. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /** Puts the document aside. */
    @FunctionalInterface
    public interface Parking {
        void park(Problem problem) throws Exception;
    }

    /** What a failure calls for. */
    public enum Verdict {
        /** Wait for a dependency. */
        WAIT,
        /** Try again a few times. */
        TRY_AGAIN,
        /** Never going to work. */
        PARK
    }

    /** The node stops while a message was being retried: nothing is acknowledged, the message comes again. */
    public static final class NodeStopping extends RuntimeException {
        NodeStopping(Throwable cause) {
            super("the node stops; the message will come again", cause);
        }
    }

    /**
     * Runs the step until it worked or the document is parked. When this returns, one of the two has happened.
     *
     * @param what names message and stage for the log; no field value
     * @throws NodeStopping when the node stops meanwhile
     */
    public void carryOut(String what, Step step, Parking parking) {
        Problem problem = attempt(what, step);
        if (problem == null) {
            return;
        }
        LOG.warn("{} is parked: {}", what, problem.code());
        Problem second = attempt(what + " (parking)", () -> parking.park(problem));
        if (second != null) {
            LOG.error("{} could neither be done nor parked and is left out: {}", what, second);
        }
    }

    private @Nullable Problem attempt(String what, Step step) {
        for (int attempt = 1; ; attempt++) {
            try {
                step.run();
                return null;
            } catch (NodeStopping e) {
                throw e;
            } catch (Exception | LinkageError | StackOverflowError e) {
                Verdict verdict = judge(e);
                if (verdict == Verdict.PARK || (verdict == Verdict.TRY_AGAIN && attempt >= attempts)) {
                    LOG.warn("{} failed for good at attempt {}", what, attempt, e);
                    return problemOf(e);
                }
                LOG.warn("{} failed at attempt {}: {}", what, attempt, NodeHealth.describe(e));
                pause(attempt, e);
            }
        }
    }

    /** What a failure calls for, by its nearest known cause. */
    public static Verdict judge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CaseException refused) {
                return refused.code().retry() == ProblemCode.Retry.RETRY ? Verdict.WAIT : Verdict.PARK;
            }
            if (cause instanceof MessageRefused) {
                return Verdict.PARK;
            }
            if (cause instanceof SQLException sql) {
                return isOfTheData(sql) ? Verdict.TRY_AGAIN : Verdict.WAIT;
            }
            if (cause instanceof KafkaException
                    || cause instanceof ReaderUnavailable
                    || cause instanceof IOException
                    || cause instanceof UncheckedIOException) {
                return Verdict.WAIT;
            }
        }
        return Verdict.TRY_AGAIN;
    }

    /** SQL states of class 22 (data) and 23 (constraint) blame the statement, all others the server or the way to it. */
    private static boolean isOfTheData(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static Problem problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CaseException refused) {
                return new Problem(refused.code(), "the case desk refused the step with " + refused.code());
            }
            if (cause instanceof MessageRefused refused) {
                return new Problem(ProblemCode.MESSAGE_REFUSED, refused.sentence());
            }
        }
        return new Problem(
                ProblemCode.INTERNAL,
                "the step failed with " + failure.getClass().getSimpleName());
    }

    private synchronized void pause(int attempt, Throwable cause) {
        long pause = Math.min(longestPause.toMillis(), firstPause.toMillis() << Math.min(attempt - 1, 20));
        long until = System.nanoTime() + pause * 1_000_000;
        try {
            for (long left = pause; left > 0 && !stopping; left = (until - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeStopping(cause);
        }
        if (stopping) {
            throw new NodeStopping(cause);
        }
    }

    /** Ends all retrying: who waits now, or fails from now on, gets {@link NodeStopping}. */
    public synchronized void stop() {
        stopping = true;
        notifyAll();
    }
}
