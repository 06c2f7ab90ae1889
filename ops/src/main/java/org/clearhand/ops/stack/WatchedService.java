package org.clearhand.ops.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.clearhand.ops.stack.StackStatus.State;

/**
 * A service with its state, watched from its first start on: when it dies without being told to, that is said and it is
 * started again, at once after a first crash, then with pauses that double up to half a minute. Thread-safe.
 */
final class WatchedService {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** Having lived this long, a service counts as well again. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofMillis(250);
    private final StackService service;
    private final StackListener listener;
    private final Runnable changed;
    private final AtomicBoolean retired = new AtomicBoolean();
    private final ReentrantLock using = new ReentrantLock();
    private volatile State state = State.STOPPED;

    WatchedService(StackService service, StackListener listener, Runnable changed) {
        this.service = service;
        this.listener = listener;
        this.changed = changed;
    }

    void startFirst() {
        startOnce();
        Thread watcher = new Thread(this::watch, "watch-" + service.name());
        watcher.setDaemon(true);
        watcher.start();
    }

    private void startOnce() {
        using.lock();
        try {
            if (retired.get()) {
                return;
            }
            long began = System.nanoTime();
            become(State.STARTING);
            service.start();
            become(State.UP);
            listener.ready(service.title(), Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new StackProblem(service.title() + " did not start: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem(service.title() + " was stopped while it started.", e);
        } finally {
            using.unlock();
        }
    }

    private void watch() {
        Duration pause = Duration.ZERO;
        long readyAt = System.nanoTime();
        try {
            while (!retired.get()) {
                TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
                if (service.isAlive() || retired.get()) {
                    pause = System.nanoTime() - readyAt > SETTLED.toNanos() ? Duration.ZERO : pause;
                    continue;
                }
                become(State.CRASHED);
                listener.said(service.title() + " has ended unexpectedly; starting it again"
                        + (pause.isZero() ? "." : " in " + pause.toSeconds() + " s."));
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                pause = longer(pause);
                restart();
                readyAt = System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() {
        try {
            service.stop();
            startOnce();
        } catch (StackProblem problem) {
            become(State.CRASHED);
            if (!retired.get()) {
                listener.said(String.valueOf(problem.getMessage()));
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** From now on its end is wanted. */
    void retire() {
        retired.set(true);
    }

    void stop() {
        boolean ran = service.isAlive();
        if (ran) {
            become(State.STOPPING);
        }
        service.stop();
        // A start that was under way ends now, and may have left its service running.
        using.lock();
        try {
            service.stop();
        } finally {
            using.unlock();
        }
        become(State.STOPPED);
        if (ran) {
            listener.said(service.title() + " stopped.");
        }
    }

    private void become(State next) {
        state = next;
        changed.run();
    }

    StackStatus.Service status() {
        long pid = service.pid();
        long startedAt = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .map(Instant::toEpochMilli)
                .orElse(0L);
        return new StackStatus.Service(service.name(), service.title(), state, pid, startedAt);
    }
}
