package org.clearhand.routes.source;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What was seen of the files in an inbox: a file is settled when its size and time have not changed for a while. A file that failed is
 * held back longer each time, so that it does not stand in the way of the others. Kept in memory only: after a restart files settle
 * again. Safe for use by many threads.
 */
public final class SettledFiles {
    private static final Duration FORGET_AFTER = Duration.ofMinutes(2);
    private static final Duration FIRST_HOLD = Duration.ofMillis(500);
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(60);

    private final Duration settleTime;
    private final LongSupplier nanoClock;
    private final Map<String, Sight> sights = new HashMap<>();

    /** @param nanoClock as {@link System#nanoTime} */
    public SettledFiles(Duration settleTime, LongSupplier nanoClock) {
        this.settleTime = settleTime;
        this.nanoClock = nanoClock;
    }

    private record Sight(long size, long modified, long sinceNanos, long seenNanos, int failures, long heldUntilNanos) {
        Sight seenAt(long nanos) {
            return new Sight(size, modified, sinceNanos, nanos, failures, heldUntilNanos);
        }
    }

    /** Notes a listing of the file; true when it may be taken now. */
    public synchronized boolean see(String path, long size, long modified) {
        long now = nanoClock.getAsLong();
        Sight before = sights.get(path);
        Sight sight = before != null && before.size() == size && before.modified() == modified
                ? before.seenAt(now)
                : new Sight(size, modified, now, now, 0, now);
        sights.put(path, sight);
        return now - sight.sinceNanos() >= settleTime.toNanos() && now - sight.heldUntilNanos() >= 0;
    }

    /** For how long size and time are known not to have changed; zero for a file never seen. */
    public synchronized Duration unchangedFor(String path) {
        Sight sight = sights.get(path);
        return sight == null ? Duration.ZERO : Duration.ofNanos(nanoClock.getAsLong() - sight.sinceNanos());
    }

    /** The file failed: it may be taken again after a pause that doubles, as soon as it changes, or after a restart. */
    public synchronized void holdBack(String path) {
        Sight sight = sights.get(path);
        if (sight != null) {
            long pause = Math.min(LONGEST_HOLD.toNanos(), FIRST_HOLD.toNanos() << Math.min(sight.failures(), 20));
            sights.put(
                    path,
                    new Sight(
                            sight.size(),
                            sight.modified(),
                            sight.sinceNanos(),
                            sight.seenNanos(),
                            sight.failures() + 1,
                            nanoClock.getAsLong() + pause));
        }
    }

    public synchronized void forget(String path) {
        sights.remove(path);
    }

    /** Forgets files that have long not been listed. */
    public synchronized void sweep() {
        long now = nanoClock.getAsLong();
        sights.values().removeIf(sight -> now - sight.seenNanos() > FORGET_AFTER.toNanos());
    }
}
