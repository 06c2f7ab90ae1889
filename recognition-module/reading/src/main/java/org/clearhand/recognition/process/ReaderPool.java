package org.clearhand.recognition.process;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents in supervised child processes. Whatever a document does to its process (hang, exit, exhaust memory,
 * crash natively) costs that document alone: it comes back with DECODE_TIMEOUT, DECODE_OOM or DECODE_CRASH, and the
 * process is replaced. Safe for use by many threads; a caller waits until a process is free.
 */
public final class ReaderPool implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderPool.class);

    private final ReaderSettings settings;
    private final BlockingQueue<ReaderSlot> free;
    private final ExecutorService launches = Executors.newCachedThreadPool(task -> daemon(task, "reader-start"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "reader-time-limit"));
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong timeouts = new AtomicLong();
    private final AtomicLong outOfMemory = new AtomicLong();
    private final AtomicLong crashes = new AtomicLong();
    private final AtomicLong starts = new AtomicLong();
    private final AtomicReference<Optional<String>> device = new AtomicReference<>(Optional.empty());

    private ReaderPool(ReaderSettings settings) {
        this.settings = settings;
        this.free = new ArrayBlockingQueue<>(settings.processes(), true);
    }

    /** Starts the processes and returns at once; the first callers wait until their models are loaded. */
    public static ReaderPool start(ReaderSettings settings) {
        ReaderPool pool = new ReaderPool(settings);
        for (int i = 0; i < settings.processes(); i++) {
            pool.free.add(new ReaderSlot(settings, pool::launch));
        }
        return pool;
    }

    private CompletableFuture<ReaderProcess> launch() {
        starts.incrementAndGet();
        return CompletableFuture.supplyAsync(this::start, launches);
    }

    private ReaderProcess start() {
        ReaderProcess process = ReaderProcess.start(settings, timer);
        Optional<String> before = device.getAndSet(process.device());
        if (!before.equals(process.device())) {
            LOG.info("the nets of the reader run on {}", process.device().orElse("nothing: it has none"));
        }
        return process;
    }

    @Override
    public Optional<String> device() {
        return Objects.requireNonNull(device.get(), "device");
    }

    /**
     * {@inheritDoc}
     *
     * @throws ReaderUnavailable when no process can be started, or the pool is closed; the document is to be tried again
     */
    @Override
    public DocumentReading read(byte[] document, ReadRequest request) {
        if (document.length > Frames.MAX_DOCUMENT_BYTES) {
            return DocumentReading.unreadable(ReadingProblem.of(QuarantineCode.TOO_LARGE), ReaderVersion.current());
        }
        ReaderSlot slot = takeSlot();
        try {
            DocumentReading reading = slot.read(document, request);
            count(reading);
            return reading;
        } finally {
            free.add(slot);
        }
    }

    private ReaderSlot takeSlot() {
        try {
            while (!closed.get()) {
                ReaderSlot slot = free.poll(1, TimeUnit.SECONDS);
                if (slot != null) {
                    return slot;
                }
            }
            throw new ReaderUnavailable("the reader is closed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderUnavailable("interrupted while waiting for a reader process", e);
        }
    }

    private void count(DocumentReading reading) {
        documents.incrementAndGet();
        if (reading.problem().isEmpty()) {
            return;
        }
        ReadingProblem problem = reading.problem().get();
        switch (problem.code()) {
            case DECODE_TIMEOUT -> timeouts.incrementAndGet();
            case DECODE_OOM -> outOfMemory.incrementAndGet();
            case DECODE_CRASH -> crashes.incrementAndGet();
            default -> {
                return;
            }
        }
        LOG.warn("a document cost its reader process: {}, {}", problem.code(), problem.message());
    }

    public ReaderStatistics statistics() {
        return new ReaderStatistics(
                documents.get(), timeouts.get(), outOfMemory.get(), crashes.get(), starts.get(), device());
    }

    /** Refuses further documents, waits for those being read, and ends the processes. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            for (int i = 0; i < settings.processes(); i++) {
                free.take().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            launches.shutdown();
            timer.shutdown();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
