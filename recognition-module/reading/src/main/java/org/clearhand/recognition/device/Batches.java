package org.clearhand.recognition.device;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Divides work into batches that a device can hold. A batch that is too large for it is halved, and so are all that come
 * after: the work goes on, more slowly. Safe for use by many threads.
 */
public final class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    private final AtomicInteger size;

    /** Starts with batches of this many, at least 1. */
    public Batches(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a batch holds at least one, not " + size);
        }
        this.size = new AtomicInteger(size);
    }

    /** How many go into a batch now. */
    public int size() {
        return size.get();
    }

    /**
     * Runs all items, in their order, and returns what came of each.
     *
     * @param net answers a batch, item for item
     * @throws DeviceMemoryExhausted when even a single item is too large
     */
    public <T, R> List<R> run(List<T> items, Function<List<T>, List<R>> net) {
        List<R> results = new ArrayList<>(items.size());
        while (results.size() < items.size()) {
            int count = Math.min(size.get(), items.size() - results.size());
            List<T> batch = items.subList(results.size(), results.size() + count);
            try {
                results.addAll(net.apply(batch));
            } catch (DeviceMemoryExhausted exhausted) {
                if (count == 1) {
                    throw exhausted;
                }
                halve(count);
            }
        }
        return results;
    }

    private void halve(int tooMany) {
        int half = tooMany / 2;
        if (size.getAndAccumulate(half, Math::min) > half) {
            LOG.warn("{} crops at once are too many for the memory of the device, {} from now on", tooMany, half);
        }
    }
}
