package org.clearhand.recognition.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.registry.ModelRegistry;

/**
 * One child process that reads. Born ready, it answers documents until it is {@link #isSpent() spent}. To be used by
 * one thread at a time.
 */
final class ReaderProcess implements AutoCloseable {
    /** What a child gets of our environment: enough to run, nothing that could be a secret. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH");

    /** The exit code of a JVM under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private final ReaderErrors errors;
    private final Thread drain;
    private final ScheduledExecutorService timer;
    private String readerVersion = ReaderVersion.current();
    private Optional<String> device = Optional.empty();
    private String models = "";
    private long documents;
    private volatile boolean killedForTime;
    private volatile boolean spent;

    private ReaderProcess(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.timer = timer;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.errors = new ReaderErrors(process.getErrorStream(), process.pid());
        drain = new Thread(errors, "reader-" + process.pid() + "-errors");
        drain.setDaemon(true);
        drain.start();
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @throws ReaderUnavailable when it does not get ready in time
     */
    static ReaderProcess start(ReaderSettings settings, ScheduledExecutorService timer) {
        ProcessBuilder builder = new ProcessBuilder(command(settings));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        // Not on the command line: ONNX Runtime 1.29.0 ends a process whose command line is some thousand characters
        // long.
        environment.put(
                "CLASSPATH",
                settings.classPath().stream().map(Object::toString).collect(Collectors.joining(File.pathSeparator)));
        ReaderProcess reader;
        try {
            reader = new ReaderProcess(builder.start(), timer);
        } catch (IOException e) {
            throw new ReaderUnavailable("a reader process cannot be started with " + settings.java(), e);
        }
        ScheduledFuture<?> killer = reader.killAfter(settings.startWallTime());
        try {
            ReaderMessages.Ready ready = ReaderMessages.readReady(reader.answers);
            reader.readerVersion = ready.readerVersion();
            reader.device = ready.device();
            reader.models = ready.models();
            reader.errors.documentsFollow();
            if (!killer.cancel(false) && reader.killedForTime) {
                throw new ReaderUnavailable("the reader process was ready too late");
            }
            return reader;
        } catch (IOException e) {
            killer.cancel(false);
            int exit = reader.end();
            throw new ReaderUnavailable(
                    reader.killedForTime
                            ? "the reader process was not ready within " + settings.startWallTime()
                            : "the reader process ended with code " + exit + " before it was ready" + reader.refusal(),
                    e);
        }
    }

    /** Why it would not start, to be put behind that it did not; empty where it did not say. */
    private String refusal() {
        try {
            drain.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return errors.refusal().map(reason -> ": " + reason).orElse("");
    }

    private static List<String> command(ReaderSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                settings.java().toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                // What the virtual machine prints must not land among the answers, nor in a file nobody deletes.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+ErrorFileToStderr",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        settings.models().ifPresent(folder -> command.add("-D" + ModelRegistry.SETTING + "=" + folder));
        command.addAll(settings.options());
        command.add(ReaderMain.class.getName());
        return command;
    }

    /** Reads one document. Never throws: what the document does to the process becomes the reading's problem. */
    DocumentReading read(byte[] document, ReadRequest request, Duration wallTime) {
        documents++;
        ScheduledFuture<?> killer = killAfter(wallTime);
        try {
            ReaderMessages.writeJob(requests, document, request);
            ReaderMessages.Answer answer = ReaderMessages.readAnswer(answers);
            spent |= answer.last();
            return answer.reading();
        } catch (IOException e) {
            return DocumentReading.unreadable(problemOf(e, wallTime), readerVersion);
        } finally {
            killer.cancel(false);
        }
    }

    private ReadingProblem problemOf(IOException cause, Duration wallTime) {
        int exit = end();
        if (killedForTime) {
            return new ReadingProblem(
                    QuarantineCode.DECODE_TIMEOUT, "reading did not end within " + wallTime.toMillis() + " ms");
        }
        if (exit == EXIT_OUT_OF_MEMORY) {
            return ReadingProblem.of(QuarantineCode.DECODE_OOM);
        }
        return new ReadingProblem(
                QuarantineCode.DECODE_CRASH,
                cause instanceof StreamCorruptedException
                        ? "the reader process answered something that is no answer"
                        : "the reader process ended with code " + exit);
    }

    /** Where its nets run. */
    Optional<String> device() {
        return device;
    }

    /** Which models it holds. */
    String models() {
        return models;
    }

    /** How many documents it was given. */
    long documents() {
        return documents;
    }

    /** Whether no document may be given to it any more. */
    boolean isSpent() {
        return spent || killedForTime || !process.isAlive();
    }

    private ScheduledFuture<?> killAfter(Duration wallTime) {
        return timer.schedule(
                () -> {
                    killedForTime = true;
                    process.destroyForcibly();
                },
                wallTime.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Makes sure that the process is gone. Returns its exit code, -1 when it cannot be waited for. */
    private int end() {
        spent = true;
        try {
            // A process that has closed its output is about to end: its own exit code tells more than ours.
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Lets the process end by closing its standard input; kills it when it does not. */
    @Override
    public void close() {
        spent = true;
        try {
            requests.close();
        } catch (IOException e) {
            process.destroyForcibly();
        }
        end();
    }
}
