package org.clearhand.ops;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.ops.stack.RunningStack;
import org.clearhand.ops.stack.StackLauncher;
import org.clearhand.ops.stack.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description =
                "Stops the stack in order (server, Kafka, Keycloak, SFTP, PostgreSQL) and waits until it has ended.",
        footerHeading = "%nExample:%n",
        footer = "  clearhand down")
final class DownCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Mixin
    private StackOptions stack = new StackOptions();

    @Override
    public Integer call() {
        StackSettings settings = stack.settings();
        Optional<RunningStack> running = RunningStack.find(settings.data());
        if (running.isEmpty()) {
            System.out.println("Clearhand is not up.");
            return 0;
        }
        LogTail tail = new LogTail(StackLauncher.said(settings.data()), System.out).fromHere();
        running.get().stop(LIMIT);
        tail.show();
        System.out.println("Clearhand is down.");
        return 0;
    }
}
