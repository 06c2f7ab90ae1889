package org.clearhand.ops.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program the stack started, in a session of its own (so that Ctrl-C reaches only the stack, which then stops its
 * services in order), with its output in a log file. Stopping takes its descendants too. Thread-safe.
 */
final class ChildProcess {
    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        List<String> whole = new ArrayList<>(StackSettings.ownSession());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Waits for the program to end by itself; returns its exit code. */
    int await(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            stop(Duration.ZERO);
            throw new StackProblem("A step took longer than " + limit.toSeconds() + " s and was stopped.");
        }
        return process.exitValue();
    }

    void stop(Duration grace) {
        ProcessTree.of(process.toHandle()).stop(grace);
    }
}
