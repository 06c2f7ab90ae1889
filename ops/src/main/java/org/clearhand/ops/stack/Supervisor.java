package org.clearhand.ops.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The main of the process that holds a stack: starts it, watches it and stops it in order when it is told to end. It says
 * what happens on standard output, which its starter keeps in a file.
 */
final class Supervisor {
    private Supervisor() {}

    /**
     * Holds a stack until the process is told to end.
     *
     * @param arguments project folder, data folder, port base
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StackSettings settings = StackSettings.of(
                Path.of(arguments[0]), Optional.of(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
        settings.data().create();
        try (FileChannel channel = FileChannel.open(
                        settings.data().lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                fail("Another supervisor holds the data folder "
                        + settings.data().root() + ".");
            }
            hold(settings);
        }
    }

    private static void hold(StackSettings settings) throws InterruptedException {
        try {
            LocalStack stack = new LocalStack(settings, new Speaker());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-in-order"));
            say("Starting PostgreSQL, Kafka, SFTP server, Keycloak and Clearhand; data in "
                    + settings.data().root());
            stack.start();
            new CountDownLatch(1).await();
        } catch (StackProblem problem) {
            fail(String.valueOf(problem.getMessage()));
        }
    }

    private static void fail(String sentence) {
        say(sentence);
        System.exit(1);
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }

    /** Says each event as one line. */
    private static final class Speaker implements StackListener {
        @Override
        public void ready(String title, Duration after) {
            say(String.format(Locale.ROOT, "  %-12s ready after %4.1f s", title, after.toMillis() / 1000.0));
        }

        @Override
        public void said(String sentence) {
            say("  " + sentence);
        }
    }
}
