package org.clearhand.training.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.CtcLoss;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.net.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One training run: batches, steps, averaged weights, checkpoints. It ends after the configured number of samples or, when
 * a time is given, after that time, and the learning rate follows whichever of the two rules.
 */
public final class TrainingRun {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);
    private static final double WARM_UP = 0.05;
    private static final int STEPS_PER_AVERAGE = 10;
    /** The average reaches back about a thousand steps; a young run must forget its start sooner. */
    private static final double LEAST_SHARE = 0.01;

    private static final long LOG_NANOS = Duration.ofSeconds(60).toNanos();
    private static final long CHECKPOINT_NANOS = Duration.ofMinutes(3).toNanos();

    private final TrainingConfig config;
    private final TaskData data;
    private final Path checkpointFile;
    private final Optional<Duration> limit;
    private final CtcLoss loss = new CtcLoss();

    private long samples;
    private double cpuSecondsBefore;
    private volatile double progress;
    private Weights averaged = new Weights();

    /**
     * Prepares a run; {@link #run} starts it.
     *
     * @param checkpointFile read when it exists, then written every few minutes
     * @param limit wall clock time of this run, which then starts a schedule of its own; empty trains on to the configured
     *     number of samples
     */
    public TrainingRun(TrainingConfig config, TaskData data, Path checkpointFile, Optional<Duration> limit) {
        this.config = config;
        this.data = data;
        this.checkpointFile = checkpointFile;
        this.limit = limit;
    }

    public void run() throws IOException, InterruptedException {
        try (TrainableNet net = new TrainableNet(config.plan())) {
            if (Files.exists(checkpointFile)) {
                resume(net);
            }
            LOG.info("{}: {} parameters", config.id(), config.plan().parameterCount());
            try (BatchSupply supply = new BatchSupply(data, config, () -> progress, config.seed() + samples)) {
                loop(net, supply);
            }
        }
    }

    private void resume(TrainableNet net) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpointFile);
        net.restore(checkpoint.current());
        averaged = checkpoint.averaged();
        samples = checkpoint.samples();
        cpuSecondsBefore = checkpoint.cpuSeconds();
        LOG.info("{}: goes on after {} samples", config.id(), samples);
    }

    private void loop(TrainableNet net, BatchSupply supply) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long logged = start;
        long saved = start;
        double lossSum = 0;
        int steps = 0;
        int stepsLogged = 0;
        while (progress < 1) {
            Batch batch = supply.next();
            lossSum += net.step(batch, loss, rate(steps));
            samples += batch.size();
            steps++;
            if (steps % STEPS_PER_AVERAGE == 0) {
                averaged.moveTowards(net.weights(), Math.max(LEAST_SHARE, 1.0 / (1 + steps / STEPS_PER_AVERAGE / 4)));
            }
            long now = System.nanoTime();
            progress = progressAt(now - start);
            if (now - logged > LOG_NANOS || progress >= 1) {
                int since = steps - stepsLogged;
                LOG.info(
                        "{}: {} samples, progress {} %, loss {}, {} samples/s",
                        config.id(),
                        samples,
                        Math.round(100 * progress),
                        "%.3f".formatted(lossSum / since),
                        Math.round(1e9 * since * config.batchSize() / (now - logged)));
                logged = now;
                stepsLogged = steps;
                lossSum = 0;
            }
            if (now - saved > CHECKPOINT_NANOS || progress >= 1) {
                save(net);
                saved = System.nanoTime();
            }
        }
    }

    private void save(TrainableNet net) throws IOException {
        if (averaged.isEmpty()) {
            averaged.moveTowards(net.weights(), 1);
        }
        double cpuSeconds = cpuSecondsBefore + processCpuSeconds();
        new Checkpoint(samples, progress, cpuSeconds, net.weights(), averaged).write(checkpointFile);
    }

    private double progressAt(long nanos) {
        if (limit.isPresent()) {
            return Math.min(1, nanos / (double) limit.get().toNanos());
        }
        return Math.min(1, (double) samples / config.samples());
    }

    private double rate(int steps) {
        // The first steps of any run, resumed ones too, meet empty moments and must stay small.
        double ramp = Math.min(1, (steps + 1) / 100.0);
        double warm = Math.min(1, (progress + 1e-3) / WARM_UP);
        double fall = 0.5 * (1 + Math.cos(Math.PI * progress));
        return config.learningRate() * Math.min(ramp, warm) * Math.max(0.01, fall);
    }

    private static double processCpuSeconds() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            return system.getProcessCpuTime() / 1e9;
        }
        return 0;
    }
}
