package org.clearhand.routes.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The received bytes of one document and their hash, taken while they stream in. Of a document over the limit only the hash is kept.
 *
 * @param content empty when {@code withinLimit} is false
 * @param bytes how many were received; of an endless stream, how many until we stopped listening
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record ClaimCheck(byte[] content, String sha256, long bytes, boolean withinLimit) {
    /** Nobody sends this much by mistake; an endless stream ends here. */
    private static final long STOP_LISTENING_BYTES = 1L << 30;

    /** Does not close the stream. */
    static ClaimCheck of(InputStream received, long limitBytes) throws IOException {
        MessageDigest digest = newDigest();
        DigestInputStream hashed = new DigestInputStream(received, digest);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(64 << 10);
        byte[] buffer = new byte[64 << 10];
        long total = 0;
        for (int read = hashed.read(buffer); read >= 0 && total < STOP_LISTENING_BYTES; read = hashed.read(buffer)) {
            total += read;
            if (total <= limitBytes) {
                kept.write(buffer, 0, read);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        boolean within = total <= limitBytes;
        return new ClaimCheck(within ? kept.toByteArray() : new byte[0], hash, total, within);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
