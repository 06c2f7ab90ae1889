package org.clearhand.recognition.process;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.RegistryProblem;

/**
 * The place of one reader process in a pool: the process itself, and its successor as soon as one is wanted. A
 * successor starts while the old process still serves, so that a planned replacement costs nobody time. To be used by
 * one thread at a time.
 */
final class ReaderSlot {
    private final ReaderSettings settings;
    private final Supplier<CompletableFuture<ReaderProcess>> launcher;
    private CompletableFuture<ReaderProcess> current;
    private Optional<CompletableFuture<ReaderProcess>> successor = Optional.empty();

    /** @param launcher starts another process in the background */
    ReaderSlot(ReaderSettings settings, Supplier<CompletableFuture<ReaderProcess>> launcher) {
        this.settings = settings;
        this.launcher = launcher;
        this.current = launcher.get();
    }

    /** Reads with the process in this slot, and sees to it that the next document finds a good one. */
    DocumentReading read(byte[] document, ReadRequest request) {
        ReaderProcess process = process();
        DocumentReading reading = process.read(document, request, settings.documentWallTime());
        if (process.isSpent()) {
            process.close();
            current = takeSuccessor();
        } else if (process.documents() >= settings.documentsPerProcess() && successor.isEmpty()) {
            successor = Optional.of(launcher.get());
        }
        return reading;
    }

    /** The process to use now; waits for it when it is still starting, and for a fresh one when other models serve by now. */
    private ReaderProcess process() {
        Optional<String> serving = serving();
        if (successor.isPresent() && successor.get().isDone()) {
            retire(current);
            current = takeSuccessor();
        }
        if (current.isCompletedExceptionally()) {
            // Why an earlier start failed may be over by now, a damaged model rolled back.
            current = takeSuccessor();
        }
        try {
            ReaderProcess process = current.join();
            if (process.isSpent()) {
                // It died while idle: no document is to pay for that.
                current = takeSuccessor();
                process = current.join();
            }
            if (serving.isPresent() && !serving.get().equals(process.models())) {
                // Started after the look at what serves, a fresh process holds those models or later ones.
                close();
                successor = Optional.empty();
                current = launcher.get();
                process = current.join();
            }
            return process;
        } catch (CompletionException e) {
            current = takeSuccessor();
            throw e.getCause() instanceof ReaderUnavailable cause
                    ? new ReaderUnavailable(String.valueOf(cause.getMessage()), cause)
                    : new ReaderUnavailable("no reader process could be started", e);
        }
    }

    private Optional<String> serving() {
        try {
            return settings.models().map(folder -> new ModelRegistry(folder).fingerprint());
        } catch (RegistryProblem unreadable) {
            throw new ReaderUnavailable(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private CompletableFuture<ReaderProcess> takeSuccessor() {
        CompletableFuture<ReaderProcess> next = successor.orElseGet(launcher);
        successor = Optional.empty();
        return next;
    }

    void close() {
        retire(current);
        successor.ifPresent(ReaderSlot::retire);
    }

    private static void retire(CompletableFuture<ReaderProcess> starting) {
        starting.handle((process, failure) -> {
                    if (process != null) {
                        process.close();
                    }
                    return true;
                })
                .join();
    }
}
