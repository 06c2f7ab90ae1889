package org.clearhand.ops;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.clearhand.ops.stack.RunningStack;
import org.clearhand.ops.stack.StackLauncher;
import org.clearhand.ops.stack.StackSettings;
import org.clearhand.ops.stack.StackStatus;
import org.clearhand.ops.stack.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Starts PostgreSQL, Kafka, the SFTP server, Keycloak and Clearhand on this machine, on loopback only.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand up                     run until Ctrl-C",
            "  clearhand up --detach            come back when all is ready; stop it with: clearhand down",
            "  clearhand up --port-base 28000 --data /tmp/second    a second stack beside the first"
        })
final class UpCommand implements Callable<Integer> {
    private static final Duration STOP_LIMIT = Duration.ofMinutes(3);

    @Mixin
    private StackOptions stack = new StackOptions();

    @Option(
            names = {"-d", "--detach"},
            description = "Come back as soon as everything is ready.")
    private boolean detach;

    @Override
    public Integer call() throws IOException, InterruptedException {
        StackSettings settings = stack.settings();
        Optional<StackStatus> already = running(settings);
        if (already.isPresent()) {
            System.out.println("Clearhand is already up.");
            StatusTable.print(already.get(), System.out);
            return 0;
        }
        return start(settings, detach);
    }

    /** The status of the stack when a supervisor holds it. */
    static Optional<StackStatus> running(StackSettings settings) {
        return RunningStack.find(settings.data())
                .filter(found -> found.supervisor().isPresent())
                .map(RunningStack::status);
    }

    /** Starts the stack; returns when it is ready (detached) or has ended. The result is the exit code. */
    static int start(StackSettings settings, boolean detached) throws IOException, InterruptedException {
        Process supervisor = StackLauncher.start(settings);
        LogTail tail = new LogTail(StackLauncher.said(settings.data()), System.out);
        Thread stopping = new Thread(() -> stop(supervisor, tail), "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        boolean ready = false;
        while (supervisor.isAlive()) {
            tail.show();
            if (!ready && isUp(settings, supervisor.pid())) {
                ready = true;
                tail.show();
                StatusTable.print(running(settings).orElseThrow(), System.out);
                System.out.println(
                        detached ? "Stop it with: clearhand down" : "Stop it with Ctrl-C or: clearhand down");
                if (detached) {
                    Runtime.getRuntime().removeShutdownHook(stopping);
                    return 0;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        tail.show();
        return ready ? 0 : 1;
    }

    private static void stop(Process supervisor, LogTail tail) {
        try {
            if (supervisor.isAlive()) {
                System.out.println();
                System.out.println("Stopping in order ...");
                supervisor.destroy();
                supervisor.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
                tail.show();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isUp(StackSettings settings, long supervisorPid) {
        return new StateFile(settings.data())
                .read()
                .filter(status -> status.supervisor().pid() == supervisorPid)
                .filter(status -> status.supervisor().state() == StackStatus.State.UP)
                .isPresent();
    }
}
