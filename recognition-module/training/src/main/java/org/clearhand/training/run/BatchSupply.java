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
import java.util.function.LongPredicate;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.CtcLabel;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/**
 * Draws samples on a thread of its own, always some batches ahead of the training. Crops of similar width share a batch;
 * every batch mixes all kinds of samples, which batch norm needs. What the n-th batch holds depends on the seed and on n
 * alone, so a run can go on in the middle.
 */
final class BatchSupply implements AutoCloseable {
    /** Drawn together and laid into batches by width. */
    static final int BATCHES_POOLED = 12;

    private static final int BATCHES_AHEAD = 16;
    private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

    private record Drawn(NormalizedCrop crop, CtcLabel label) {}

    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final AtomicReference<Throwable> failure = new AtomicReference<>(null);
    private final Thread thread;
    private final TaskData data;
    private final TrainingConfig config;
    private final Alphabet alphabet;
    private final LongPredicate opening;

    /**
     * Starts drawing.
     *
     * @param opening whether the run still opens after so many samples
     * @param firstBatch the first one wanted, counted from 0
     */
    BatchSupply(TaskData data, TrainingConfig config, LongPredicate opening, long firstBatch) {
        this.data = data;
        this.config = config;
        this.alphabet = config.alphabet();
        this.opening = opening;
        this.thread = new Thread(() -> run(firstBatch), "samples");
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

    private void run(long firstBatch) {
        long skipped = firstBatch % BATCHES_POOLED;
        try {
            for (long pool = firstBatch / BATCHES_POOLED;
                    !Thread.currentThread().isInterrupted();
                    pool++) {
                List<Batch> batches = pool(pool);
                for (Batch batch : batches.subList((int) skipped, batches.size())) {
                    ready.put(batch);
                }
                skipped = 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.set(e);
        }
    }

    private List<Batch> pool(long number) {
        SplittableRandom random = new SplittableRandom(config.seed() + SEED_STEP * (number + 1));
        int wanted = BATCHES_POOLED * config.batchSize();
        SampleSource source = opening.test(number * wanted) ? data.opening() : data.training();
        List<Drawn> pool = new ArrayList<>();
        while (pool.size() < wanted) {
            Sample sample = source.next(random);
            NormalizedCrop crop = sample.image().normalize(config.maxWidth());
            CtcLabel label = alphabet.label(sample);
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
