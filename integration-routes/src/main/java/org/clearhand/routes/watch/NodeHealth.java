package org.clearhand.routes.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the sources, consumers and the relay of this node are. Says each change once in the log. Safe for use by many threads. */
public final class NodeHealth {
    private static final Logger LOG = LoggerFactory.getLogger(NodeHealth.class);

    private final Clock clock;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    public NodeHealth(Clock clock) {
        this.clock = clock;
    }

    /**
     * One part of the node.
     *
     * @param since when it came into this state
     * @param lastError present while it is down
     * @param lag messages it has not taken yet, for consumers
     */
    public record Part(boolean up, Instant since, Optional<String> lastError, OptionalLong lag) {}

    public void up(String name) {
        change(name, Optional.empty(), OptionalLong.empty());
    }

    public void up(String name, long lag) {
        change(name, Optional.empty(), OptionalLong.of(lag));
    }

    public void down(String name, Throwable cause) {
        change(name, Optional.of(describe(cause)), OptionalLong.empty());
    }

    private void change(String name, Optional<String> error, OptionalLong lag) {
        parts.compute(name, (key, before) -> {
            boolean same = before != null && before.up() == error.isEmpty();
            if (!same && (before != null || error.isPresent())) {
                LOG.warn("{} is {}", name, error.map(text -> "down: " + text).orElse("up again"));
            }
            OptionalLong known = lag.isPresent() || before == null ? lag : before.lag();
            return new Part(error.isEmpty(), same ? before.since() : clock.instant(), error, known);
        });
    }

    /** By name, sorted. */
    public Map<String, Part> parts() {
        return new TreeMap<>(parts);
    }

    public boolean allUp() {
        return parts.values().stream().allMatch(Part::up);
    }

    /** The kinds and messages of a failure and its causes: what an operator needs, without a stack. */
    public static String describe(Throwable cause) {
        StringBuilder text = new StringBuilder();
        Throwable step = cause;
        for (int depth = 0; step != null && depth < 4; depth++, step = step.getCause()) {
            text.append(depth == 0 ? "" : " <- ").append(step.getClass().getSimpleName());
            if (step.getMessage() != null && depth < 3) {
                text.append(": ")
                        .append(step.getMessage(), 0, Math.min(step.getMessage().length(), 200));
            }
        }
        return text.toString();
    }
}
