package org.clearhand.ops.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Packs tables as a font for web pages has them. */
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /** @param packed as it stands in the file; no shorter than {@code length} where packing does not pay */
    record Table(String tag, ByteBuffer packed, int length) {}

    static Table table(String tag, String content) {
        byte[] plain = content.getBytes(StandardCharsets.ISO_8859_1);
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[2 * plain.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteBuffer inFile = length < plain.length ? ByteBuffer.wrap(packed, 0, length) : ByteBuffer.wrap(plain);
        return new Table(tag, inFile, plain.length);
    }

    static byte[] of(Table... tables) {
        ByteBuffer directory = ByteBuffer.allocate(HEADER + ENTRY * tables.length);
        directory.put("wOFF".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000);
        directory.position(12);
        directory.putShort((short) tables.length);
        directory.position(HEADER);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Table table : tables) {
            directory
                    .put(table.tag().getBytes(StandardCharsets.US_ASCII))
                    .putInt(directory.capacity() + data.size())
                    .putInt(table.packed().remaining())
                    .putInt(table.length())
                    .putInt(7);
            data.write(
                    table.packed().array(),
                    table.packed().position(),
                    table.packed().remaining());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(data.toByteArray());
        return file.toByteArray();
    }
}
