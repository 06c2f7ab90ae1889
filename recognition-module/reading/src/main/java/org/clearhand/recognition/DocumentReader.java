package org.clearhand.recognition;

import java.util.Optional;

/**
 * Reads documents. Never throws for bad input: a document that cannot be read comes back with a
 * {@link DocumentReading#problem() problem}.
 */
public interface DocumentReader extends AutoCloseable {

    /** Reads one document. The array is not modified. */
    DocumentReading read(byte[] document, ReadRequest request);

    /** Where its nets run, {@code cpu} or {@code gpu:N}; empty while no net is loaded. */
    default Optional<String> device() {
        return Optional.empty();
    }

    /**
     * Which models it holds, as {@link org.clearhand.recognition.registry.ModelRegistry#fingerprint()} was when it loaded them; empty for
     * those that ship.
     */
    default String models() {
        return "";
    }

    /**
     * Does once what the first documents would otherwise pay for: loads natives and classes, runs every net. Called before the
     * reader takes documents; may do nothing.
     */
    default void warmUp() {}

    /** Frees what the reader holds; waits for the document it is busy with. */
    @Override
    void close();
}
