package org.clearhand.ops.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A stack some supervisor runs, seen from outside through its state file. */
public record RunningStack(DataFolder data, StackStatus written) {
    private static final Duration GRACE = Duration.ofSeconds(20);
    /** The order in which services are stopped when no supervisor is left to do it. */
    private static final List<String> STOP_ORDER = List.of("server", "kafka", "keycloak", "postgresql");

    public static Optional<RunningStack> find(DataFolder data) {
        return new StateFile(data).read().map(status -> new RunningStack(data, status));
    }

    public Optional<ProcessHandle> supervisor() {
        return process(written.supervisor().pid(), written.supervisor().startedAt());
    }

    /** The status as written, corrected by what the operating system says about the processes. */
    public StackStatus status() {
        boolean watched = supervisor().isPresent();
        List<StackStatus.Service> services = written.services().stream()
                .map(service -> isAlive(service) ? service : gone(service, watched))
                .toList();
        return new StackStatus(
                services,
                written.sftp(),
                written.kafka(),
                written.console(),
                written.api(),
                written.keycloak(),
                written.users(),
                written.database(),
                written.dataFolder(),
                written.supervisor());
    }

    private static StackStatus.Service gone(StackStatus.Service service, boolean watched) {
        StackStatus.State state =
                watched && service.state() != StackStatus.State.UP ? service.state() : StackStatus.State.CRASHED;
        return new StackStatus.Service(service.name(), service.title(), state, 0, 0);
    }

    /** Ends what a supervisor that died has left running; returns how many processes that were. */
    int endLeftOvers() {
        Predicate<StackStatus.Service> listed = service -> STOP_ORDER.contains(service.name());
        List<StackStatus.Service> nodes =
                written.services().stream().filter(listed.negate()).toList();
        int ended = nodes.stream().mapToInt(RunningStack::end).sum();
        for (String name : STOP_ORDER) {
            ended += written.services().stream()
                    .filter(service -> service.name().equals(name))
                    .mapToInt(RunningStack::end)
                    .sum();
        }
        return ended;
    }

    private static int end(StackStatus.Service service) {
        Optional<ProcessHandle> left = process(service.pid(), service.startedAt());
        left.ifPresent(handle -> ProcessTree.of(handle).stop(GRACE));
        return left.isPresent() ? 1 : 0;
    }

    private static boolean isAlive(StackStatus.Service service) {
        return process(service.pid(), service.startedAt()).isPresent();
    }

    private static Optional<ProcessHandle> process(long pid, long startedAt) {
        if (pid == 0) {
            return Optional.empty();
        }
        return ProcessTree.find(pid, startedAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(startedAt)));
    }

    /** Tells the supervisor to stop everything in order and waits for it; ends what is left by itself. */
    public void stop(Duration limit) {
        supervisor().ifPresent(handle -> ProcessTree.of(handle).root().destroy());
        long deadline = System.nanoTime() + limit.toNanos();
        while (supervisor().isPresent() && System.nanoTime() < deadline) {
            Readiness.pause();
        }
        supervisor().ifPresent(handle -> ProcessTree.of(handle).stop(Duration.ZERO));
        endLeftOvers();
        new StateFile(data).delete();
    }
}
