package org.clearhand.training.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.CtcLabel;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/**
 * Draws samples on a thread of its own, always some batches ahead of the training. Crops of similar width share a batch;
 * every batch mixes all kinds of samples, which batch norm needs.
 */
final class BatchSupply implements AutoCloseable {
    private static final int BATCHES_POOLED = 12;
    private static final int BATCHES_AHEAD = 16;

    private record Drawn(NormalizedCrop crop, CtcLabel label) {}

    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final AtomicReference<Throwable> failure = new AtomicReference<>(null);
    private final Thread thread;
    private final TaskData data;
    private final TrainingConfig config;
    private final Alphabet alphabet;
    private final DoubleSupplier progress;

    /**
     * Starts drawing.
     *
     * @param progress of the run, 0 to 1
     * @param seed a resumed run must bring another one than it started with
     */
    BatchSupply(TaskData data, TrainingConfig config, DoubleSupplier progress, long seed) {
        this.data = data;
        this.config = config;
        this.alphabet = config.alphabet();
        this.progress = progress;
        this.thread = new Thread(() -> run(new SplittableRandom(seed)), "samples");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next batch, waiting for it as long as samples are still being drawn. */
    Batch next() throws InterruptedException {
        while (failure.get() == null) {
            Batch batch = ready.poll(1, TimeUnit.SECONDS);
            if (batch != null) {
                return batch;
            }
        }
        throw new IllegalStateException("drawing samples failed", failure.get());
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run(SplittableRandom random) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (Batch batch : pool(random)) {
                    ready.put(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.set(e);
        }
    }

    private List<Batch> pool(SplittableRandom random) {
        List<Drawn> pool = new ArrayList<>();
        boolean opening = progress.getAsDouble() < config.openingShare();
        SampleSource source = opening ? data.opening() : data.training();
        while (pool.size() < BATCHES_POOLED * config.batchSize()) {
            Sample sample = source.next(random);
            NormalizedCrop crop = sample.image().normalize(config.maxWidth());
            CtcLabel label = alphabet.label(sample.text());
            if (sample.gapsUnknown()) {
                label = label.withOptional(alphabet.classOf(' '));
            }
            if (label.leastFrames() <= crop.frames()) {
                pool.add(new Drawn(crop, label));
            }
        }
        pool.sort(Comparator.comparingInt(drawn -> drawn.crop().width()));
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < pool.size(); i += config.batchSize()) {
            List<Drawn> part = pool.subList(i, i + config.batchSize());
            batches.add(Batch.of(
                    part.stream().map(Drawn::crop).toList(),
                    part.stream().map(Drawn::label).toList()));
        }
        Collections.shuffle(batches, new Random(random.nextLong()));
        return batches;
    }
}
