package org.clearhand.training.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.CtcLoss;
import org.clearhand.training.net.EngineCheck;
import org.clearhand.training.net.NativeHeap;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.net.TrainingEngine;
import org.clearhand.training.net.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One training run: batches, steps, averaged weights, looks at the validation part, checkpoints. It ends after the configured
 * number of samples or, when a time is given, after that time, and the learning rate follows whichever of the two rules; or
 * earlier when the validation part got no better for long.
 */
public final class TrainingRun {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);
    private static final int STEPS_PER_AVERAGE = 10;
    /** The average reaches back about a thousand steps; a young run must forget its start sooner. */
    private static final double LEAST_SHARE = 0.01;

    private static final long CHECKPOINT_NANOS = Duration.ofMinutes(3).toNanos();

    private final TrainingConfig config;
    private final NetPlan plan;
    private final TaskData data;
    private final Path checkpointFile;
    private final Optional<Duration> limit;
    private final TrainingWatch watch;
    private final CtcLoss loss = new CtcLoss();
    private final Weights start;

    private long samples;
    private long batches;
    private double progressBefore;
    private double cpuSecondsBefore;
    private volatile double progress;
    private volatile boolean stopped;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Weights averaged = new Weights();
    private Checkpoint.Best best = Checkpoint.Best.NONE;

    /**
     * Prepares a run; {@link #run} starts it.
     *
     * @param checkpointFile read when it exists, then written every few minutes
     * @param limit wall clock time, over which the learning rate falls; empty trains on to the configured number of samples.
     *     A run that was stopped before its time goes on where it was, one that had reached its end starts a new schedule.
     */
    public TrainingRun(
            TrainingConfig config, TaskData data, Path checkpointFile, Optional<Duration> limit, TrainingWatch watch) {
        this(config, config.plan(), new Weights(), data, checkpointFile, limit, watch);
    }

    /** The same with a plan and weights to start from; empty weights stand for chance. */
    TrainingRun(
            TrainingConfig config,
            NetPlan plan,
            Weights start,
            TaskData data,
            Path checkpointFile,
            Optional<Duration> limit,
            TrainingWatch watch) {
        this.config = config;
        this.plan = plan;
        this.start = start;
        this.data = data;
        this.checkpointFile = checkpointFile;
        this.limit = limit;
        this.watch = new TrainingHistory(checkpointFile, watch);
    }

    /** Trains until the end; may be called once. */
    public void run() throws IOException, InterruptedException {
        try {
            train();
        } finally {
            ended.countDown();
        }
    }

    /** Waits for a run that was told to stop; safe from any thread. */
    public void awaitEnd(Duration longest) {
        try {
            if (!ended.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{}: did not end in time, its last checkpoint stands", config.id());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void train() throws IOException, InterruptedException {
        TrainingEngine.prepare();
        TrainingEngine.seed(config.seed());
        try (TrainableNet net = new TrainableNet(plan)) {
            if (!start.isEmpty()) {
                net.restore(start);
            }
            if (Files.exists(checkpointFile)) {
                resume(net);
            }
            check(net);
            LOG.info("{}: {} parameters", config.id(), plan.parameterCount());
            try (BatchSupply supply = new BatchSupply(data, config, this::opens, batches)) {
                loop(net, supply);
            }
        }
    }

    private static void check(TrainableNet net) throws IOException {
        try {
            EngineCheck.of(net);
        } catch (IllegalStateException miscalculates) {
            throw new IOException(miscalculates.getMessage(), miscalculates);
        }
    }

    /** Lets the run end after its present step, with a checkpoint; safe from any thread. */
    public void stop() {
        stopped = true;
    }

    private boolean opens(long samplesBefore) {
        double at = limit.isPresent() ? progress : (double) samplesBefore / config.samples();
        return at < config.openingShare();
    }

    private void resume(TrainableNet net) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpointFile);
        net.restore(checkpoint.current());
        net.restore(checkpoint.optimizer());
        averaged = checkpoint.averaged();
        samples = checkpoint.samples();
        // The first format did not count them.
        batches = checkpoint.batches() == 0 ? samples / config.batchSize() : checkpoint.batches();
        best = checkpoint.best();
        cpuSecondsBefore = checkpoint.cpuSeconds();
        progressBefore = limit.isPresent() && checkpoint.progress() < 1 ? checkpoint.progress() : 0;
        LOG.info("{}: goes on after {} samples", config.id(), samples);
    }

    private void loop(TrainableNet net, BatchSupply supply) throws IOException, InterruptedException {
        long began = System.nanoTime();
        long saved = began;
        long samplesBefore = samples;
        double lossSum = 0;
        int lossCount = 0;
        progress = progressAt(0);
        boolean over = progress >= 1;
        while (!over && !stopped) {
            Batch batch = supply.next();
            TrainableNet.Step step = step(net);
            double batchLoss = net.step(batch, loss, step);
            if (Double.isFinite(batchLoss)) {
                lossSum += batchLoss;
                lossCount++;
            } else {
                LOG.warn("{}: a batch gave numbers that are not finite and was passed over", config.id());
            }
            long seenBefore = samples;
            samples += batch.size();
            batches++;
            if (batches % STEPS_PER_AVERAGE == 0) {
                averaged.moveTowards(net.weights(), Math.max(LEAST_SHARE, 1.0 / (1 + batches / STEPS_PER_AVERAGE / 4)));
            }
            long now = System.nanoTime();
            progress = progressAt(now - began);
            double pace = (samples - samplesBefore) * 1e9 / Math.max(1, now - began);
            TrainingWatch.Standing standing = new TrainingWatch.Standing(
                    config.id(), samples, progress, step.rate(), pace, Duration.ofNanos(now - began));
            watch.stepped(standing, batchLoss);
            over = progress >= 1;
            if (over || crossed(seenBefore, samples, config.practice().validateEvery())) {
                over |= looksEnough(standing, lossSum / Math.max(1, lossCount), net);
                lossSum = 0;
                lossCount = 0;
            }
            if (over || stopped || now - saved > CHECKPOINT_NANOS) {
                save(net);
                NativeHeap.trim();
                saved = System.nanoTime();
            }
        }
    }

    private TrainableNet.Step step(TrainableNet net) {
        Practice practice = config.practice();
        double share = practice.rateShare(progress, net.optimizer().updates());
        return new TrainableNet.Step(config.learningRate() * share, practice.weightDecay(), practice.clip());
    }

    private static boolean crossed(long before, long after, long every) {
        return before / every != after / every;
    }

    /** Tries the average on the validation part and says whether it has got no better for long enough. */
    private boolean looksEnough(TrainingWatch.Standing standing, double meanLoss, TrainableNet net) throws IOException {
        settleAverage(net);
        Evaluation evaluation = Evaluation.of(data.validation(), plan, averaged, config);
        watch.validated(standing, meanLoss, evaluation);
        LOG.info("{}: {} samples, loss {}, {}", config.id(), samples, "%.3f".formatted(meanLoss), evaluation);
        double error = evaluation.characterErrorRate();
        best = error < best.characterErrorRate()
                ? new Checkpoint.Best(error, 0, averaged.copy())
                : new Checkpoint.Best(best.characterErrorRate(), best.looksSince() + 1, best.weights());
        int patience = config.practice().patience();
        return patience > 0 && best.looksSince() >= patience;
    }

    private void settleAverage(TrainableNet net) {
        if (averaged.isEmpty()) {
            averaged.moveTowards(net.weights(), 1);
        }
    }

    private void save(TrainableNet net) throws IOException {
        settleAverage(net);
        double cpuSeconds = cpuSecondsBefore + processCpuSeconds();
        new Checkpoint(samples, batches, progress, cpuSeconds, net.weights(), averaged, net.optimizer(), best)
                .write(checkpointFile);
    }

    private double progressAt(long nanos) {
        if (limit.isPresent()) {
            return Math.min(1, progressBefore + nanos / (double) limit.get().toNanos());
        }
        return Math.min(1, (double) samples / config.samples());
    }

    private static double processCpuSeconds() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            return system.getProcessCpuTime() / 1e9;
        }
        return 0;
    }
}
