package org.clearhand.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes on their way into the image store: hashed while they stream, counted against a limit, forced to disk. */
final class IncomingImage {
    private static final int CHUNK_BYTES = 64 * 1024;

    private IncomingImage() {}

    /** @throws CaseException TOO_LARGE as soon as the stream is longer than the limit */
    static ImageRef write(InputStream bytes, long limitBytes, Path part) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] head = new byte[0];
        long total = 0;
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = bytes.readNBytes(chunk, 0, CHUNK_BYTES);
                    read > 0;
                    read = bytes.readNBytes(chunk, 0, CHUNK_BYTES)) {
                head = total == 0 ? Arrays.copyOf(chunk, Math.min(read, MediaTypes.HEAD_BYTES)) : head;
                total += read;
                if (total > limitBytes) {
                    throw new CaseException(ProblemCode.TOO_LARGE, "more than " + limitBytes + " bytes");
                }
                sha256.update(chunk, 0, read);
                writeFully(file, ByteBuffer.wrap(chunk, 0, read));
            }
            file.force(true);
        }
        return new ImageRef(HexFormat.of().formatHex(sha256.digest()), MediaTypes.of(head), total);
    }

    private static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
