package org.clearhand.casefile;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps received bytes and page previews unchanged, named by their SHA-256. Safe for use by many threads and, if the storage is
 * shared, many nodes: storing the same bytes twice is one image.
 */
public interface ImageStore {
    /**
     * Reads the stream to its end and keeps it. When this returns, the bytes survive a power cut.
     *
     * @throws CaseException TOO_LARGE when the stream is longer than the limit; nothing is kept then
     */
    ImageRef store(InputStream bytes, long limitBytes) throws IOException;

    /**
     * The bytes as they were stored; the caller closes the stream.
     *
     * @throws CaseException IMAGE_NOT_FOUND when there is none; REQUEST_REFUSED when the name is not a hash
     */
    InputStream open(String sha256) throws IOException;

    boolean holds(String sha256);
}
