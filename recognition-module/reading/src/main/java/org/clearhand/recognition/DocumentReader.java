package org.clearhand.recognition;

/**
 * Reads documents. Never throws for bad input: a document that cannot be read comes back with a
 * {@link DocumentReading#problem() problem}.
 */
public interface DocumentReader extends AutoCloseable {

    /** Reads one document. The array is not modified. */
    DocumentReading read(byte[] document, ReadRequest request);

    /** Frees what the reader holds; waits for the document it is busy with. */
    @Override
    void close();
}
