package org.clearhand.ops.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * All services of Clearhand on this machine. Life cycle: {@link #start} once, then they are watched (a service that dies is
 * started again, with growing pauses) until {@link #close}, which stops them in order and leaves no process behind.
 * Thread-safe.
 */
public final class LocalStack implements AutoCloseable {
    private final StackSettings settings;
    private final StackListener listener;
    private final StateFile stateFile;
    private final WatchedService postgres;
    private final WatchedService kafka;
    private final WatchedService sftp;
    private final WatchedService keycloak;
    private final WatchedService server;
    private final List<WatchedService> furtherNodes = new CopyOnWriteArrayList<>();
    private final ExecutorService starters = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stack-starter");
        thread.setDaemon(true);
        return thread;
    });
    private volatile StackStatus.State state = StackStatus.State.STARTING;

    public LocalStack(StackSettings settings, StackListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.stateFile = new StateFile(settings.data());
        Secrets secrets = secretsIn(settings);
        postgres = watch(new PostgresService(settings, secrets));
        kafka = watch(new KafkaService(settings));
        sftp = watch(new SftpService(settings));
        keycloak = watch(new KeycloakService(settings, secrets));
        server = watch(new ServerService(settings, secrets, ServerNode.main(settings.ports())));
    }

    private static Secrets secretsIn(StackSettings settings) {
        settings.data().create();
        return new Secrets(settings.data());
    }

    private WatchedService watch(StackService service) {
        return new WatchedService(service, listener, this::writeState);
    }

    /** Returns when all services can be used; when one cannot be started, stops the others and says why. */
    public void start() {
        endLeftOvers();
        settings.ports().requireFree();
        try {
            CompletableFuture<Void> database = starting(postgres);
            CompletableFuture<Void> broker = starting(kafka);
            CompletableFuture<Void> intake = starting(sftp);
            CompletableFuture<Void> identity = starting(keycloak);
            CompletableFuture<Void> application =
                    CompletableFuture.allOf(database, broker, intake).thenRunAsync(server::startFirst, starters);
            failFast(List.of(database, broker, intake, identity, application)).join();
            state = StackStatus.State.UP;
            writeState();
        } catch (CompletionException failed) {
            close();
            if (failed.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw new StackProblem("The stack did not start: " + failed.getCause() + ".", failed);
        }
    }

    private void endLeftOvers() {
        int ended = RunningStack.find(settings.data())
                .map(RunningStack::endLeftOvers)
                .orElse(0);
        if (ended > 0) {
            listener.said("Ended " + ended + " processes that an earlier run had left.");
        }
    }

    private void writeState() {
        if (state != StackStatus.State.STOPPED) {
            stateFile.write(status());
        }
    }

    private CompletableFuture<Void> starting(WatchedService service) {
        return CompletableFuture.runAsync(service::startFirst, starters);
    }

    /** Done when all are done, or as soon as one has failed. */
    private static CompletableFuture<Void> failFast(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        List<CompletableFuture<Void>> told = all.stream()
                .map(one -> one.whenComplete((done, problem) -> {
                    if (problem != null) {
                        firstFailure.completeExceptionally(problem);
                    }
                }))
                .toList();
        CompletableFuture<Void> whole = CompletableFuture.allOf(told.toArray(CompletableFuture<?>[]::new));
        return CompletableFuture.anyOf(whole, firstFailure).thenRun(() -> {});
    }

    /** Starts a further node of the application server beside the stack; stopped with it at the latest. */
    public void startNode(ServerNode node) {
        WatchedService further = watch(new ServerService(settings, new Secrets(settings.data()), node));
        furtherNodes.add(further);
        further.startFirst();
    }

    /** Stops a further node; does nothing when there is none of that name. */
    public void stopNode(String name) {
        furtherNodes.stream().filter(node -> node.status().name().equals(name)).forEach(node -> {
            node.retire();
            node.stop();
        });
        furtherNodes.removeIf(node -> node.status().name().equals(name));
    }

    /** Stops the services in order and waits for each. */
    @Override
    public void close() {
        if (state == StackStatus.State.STOPPED) {
            return;
        }
        state = StackStatus.State.STOPPING;
        // The servers first: their last deliveries need the others. PostgreSQL, which all lean on, last.
        List<WatchedService> order = new ArrayList<>(furtherNodes);
        order.addAll(List.of(server, kafka, keycloak, sftp, postgres));
        order.forEach(WatchedService::retire);
        order.forEach(WatchedService::stop);
        starters.shutdownNow();
        state = StackStatus.State.STOPPED;
        stateFile.delete();
    }

    public StackStatus status() {
        List<StackStatus.Service> services = Stream.concat(
                        Stream.of(postgres, kafka, sftp, keycloak, server), furtherNodes.stream())
                .map(WatchedService::status)
                .toList();
        return StackAddresses.status(settings, services, state);
    }
}
