package org.clearhand.ear;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clearhand.ops.stack.LocalStack;
import org.clearhand.ops.stack.SftpSender;
import org.clearhand.ops.stack.StackListener;
import org.clearhand.ops.stack.StackSettings;
import org.clearhand.ops.stack.StackStatus;

/** One real stack for all system tests of a run, on ports and a data folder of its own; started by the first that needs it. */
final class StackUnderTest {
    private static final int PORT_BASE = 23_000;
    private static final AtomicInteger VARIANTS = new AtomicInteger();

    private StackUnderTest() {}

    /** Starts when it is first asked for, and is stopped in order when the test JVM ends. */
    private static final class Holder {
        static final LocalStack STACK = start();
    }

    private static LocalStack start() {
        LocalStack stack = new LocalStack(settings(), new Narrator());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
        stack.start();
        return stack;
    }

    static Path project() {
        return Path.of(System.getProperty("clearhand.project", ".."))
                .toAbsolutePath()
                .normalize();
    }

    private static StackSettings settings() {
        return StackSettings.of(project(), Optional.of(project().resolve("ear/target/stack")), PORT_BASE);
    }

    static LocalStack stack() {
        return Holder.STACK;
    }

    static StackStatus status() {
        return stack().status();
    }

    /** The process that holds the server just now. */
    static ProcessHandle server() {
        long pid = status().services().stream()
                .filter(service -> service.name().equals("server"))
                .findFirst()
                .orElseThrow()
                .pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    static SftpSender sender() {
        return SftpSender.connect(status().sftp());
    }

    /** Sends a cheque whose amounts in words and in figures differ, in bytes that were never sent before; returns its case. */
    static String dropDisagreeingCheque() throws IOException {
        return drop(Sample.disagreeing());
    }

    /** Sends a sample in bytes that were never sent before; returns the id of its case. */
    static String drop(Sample sample) throws IOException {
        int number = VARIANTS.incrementAndGet();
        byte[] content = Variant.of(sample.content(), "sent " + number + " at " + System.nanoTime());
        try (SftpSender sender = sender()) {
            sender.put(String.format(Locale.ROOT, "sent-%04d-%s", number, sample.name()), content);
        }
        return CaseIds.of(content);
    }

    /** What to key for a field of the disagreeing cheque: the words are keyed as the figures, so that the rules let it pass. */
    static String truth(String field) {
        return Sample.disagreeing().truth(field);
    }

    /** Says on the console of the build what happens to the stack. */
    private static final class Narrator implements StackListener {
        @Override
        public void ready(String title, Duration after) {
            System.out.printf(Locale.ROOT, "[stack] %s ready after %.1f s%n", title, after.toMillis() / 1000.0);
        }

        @Override
        public void said(String sentence) {
            System.out.println("[stack] " + sentence);
        }
    }
}
