package org.clearhand.ops.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process with all its descendants as they were when it was looked up; stopped as a whole, so that none is orphaned. */
record ProcessTree(ProcessHandle root, List<ProcessHandle> descendants) {
    static ProcessTree of(ProcessHandle root) {
        return new ProcessTree(root, root.descendants().toList());
    }

    /**
     * The process that had this id at that time; empty when it has ended, also when its id now belongs to another one.
     *
     * @param startedAt as the operating system said it then; empty when it did not say
     */
    static Optional<ProcessHandle> find(long pid, Optional<Instant> startedAt) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startedAt.equals(handle.info().startInstant()) || startedAt.isEmpty());
    }

    /** Asks the root to end, waits as long as the grace says, then ends by force whatever of the tree is left. */
    void stop(Duration grace) {
        if (!grace.isZero()) {
            root.destroy();
            awaitEnd(List.of(root), grace);
        }
        List<ProcessHandle> left = Stream.concat(Stream.of(root), descendants.stream())
                .filter(ProcessHandle::isAlive)
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(left, Duration.ofSeconds(10));
    }

    private static void awaitEnd(List<ProcessHandle> handles, Duration limit) {
        CompletableFuture<?> all = CompletableFuture.allOf(
                handles.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
