package org.clearhand.recognition.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drains the standard error of one reader process into the log. Until the process is ready no document is in it, so
 * every line is passed on. After that decoding libraries may print parts of a document: only what the Java virtual
 * machine itself says about its end is passed on, the rest is counted.
 */
final class ReaderErrors implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderErrors.class);
    private static final int MAX_LINES = 200;
    private static final int MAX_LINE_CHARACTERS = 500;

    /** What a process that may not start begins its reason with. */
    static final String REFUSAL = "the reader does not start: ";

    private final InputStream stream;
    private final long pid;
    private volatile boolean holdsDocuments;
    private volatile Optional<String> refusal = Optional.empty();

    ReaderErrors(InputStream stream, long pid) {
        this.stream = stream;
        this.pid = pid;
    }

    /** From now on a line may quote a document. */
    void documentsFollow() {
        holdsDocuments = true;
    }

    /** Why the process said it does not start; known once its standard error has ended. */
    Optional<String> refusal() {
        return refusal;
    }

    @Override
    public void run() {
        int passed = 0;
        long withheld = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c != '\n') {
                    if (line.length() < MAX_LINE_CHARACTERS) {
                        line.append(Character.isISOControl(c) ? ' ' : (char) c);
                    }
                    continue;
                }
                if (!holdsDocuments && startsWith(line, REFUSAL)) {
                    refusal = Optional.of(line.substring(REFUSAL.length()));
                }
                if (passed < MAX_LINES && isHarmless(line)) {
                    LOG.info("reader {}: {}", pid, line);
                    passed++;
                } else {
                    withheld++;
                }
                line.setLength(0);
            }
        } catch (IOException e) {
            LOG.debug("reader {}: standard error closed", pid);
        }
        if (withheld > 0) {
            LOG.info("reader {}: {} lines of its standard error were withheld", pid, withheld);
        }
    }

    private boolean isHarmless(CharSequence line) {
        return !holdsDocuments || startsWith(line, "# ") || startsWith(line, "Terminating due to ");
    }

    private static boolean startsWith(CharSequence line, String start) {
        return line.length() >= start.length()
                && line.subSequence(0, start.length()).toString().equals(start);
    }
}
