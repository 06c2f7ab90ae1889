package org.clearhand.ear;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The same picture in other bytes: a remark is put where PNG and JPEG allow one. */
final class Variant {
    private static final int PNG_END_CHUNK_BYTES = 12;
    private static final int JPEG_START_BYTES = 2;

    private Variant() {}

    static boolean isPossible(String fileName) {
        return fileName.endsWith(".png") || fileName.endsWith(".jpg");
    }

    static byte[] of(byte[] image, String remark) {
        byte[] text = remark.getBytes(StandardCharsets.ISO_8859_1);
        return image[0] == (byte) 0x89 ? png(image, text) : jpeg(image, text);
    }

    private static byte[] png(byte[] image, byte[] text) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("tEXtComment\0".getBytes(StandardCharsets.ISO_8859_1));
        chunk.writeBytes(text);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.toByteArray());
        return insert(image, image.length - PNG_END_CHUNK_BYTES, out -> {
            out.writeInt(chunk.size() - 4);
            out.write(chunk.toByteArray());
            out.writeInt((int) checksum.getValue());
        });
    }

    private static byte[] jpeg(byte[] image, byte[] text) {
        return insert(image, JPEG_START_BYTES, out -> {
            out.writeShort(0xFFFE);
            out.writeShort(text.length + 2);
            out.write(text);
        });
    }

    private static byte[] insert(byte[] image, int at, Remark remark) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.write(Arrays.copyOf(image, at));
            remark.write(out);
            out.write(image, at, image.length - at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }

    private interface Remark {
        void write(DataOutputStream out) throws IOException;
    }
}
