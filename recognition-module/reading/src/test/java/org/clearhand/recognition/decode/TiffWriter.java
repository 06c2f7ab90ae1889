package org.clearhand.recognition.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes TIFF files byte by byte, also ones no library would write. */
final class TiffWriter {
    private static final int ENTRIES = 9;
    private static final int DIRECTORY_BYTES = 2 + 12 * ENTRIES + 4;
    private static final int HEADER_BYTES = 8;
    private static final int NEXT_AT = HEADER_BYTES + 2 + 12 * ENTRIES;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private TiffWriter() {}

    /** One page of one strip of Group 4 data. */
    static byte[] group4(int width, int height, int photometric, byte[] strip) {
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + DIRECTORY_BYTES + strip.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        header(out);
        directory(out, width, height, photometric, HEADER_BYTES + DIRECTORY_BYTES, strip.length, 0);
        return out.put(strip).array();
    }

    /** The same page over and over, in directories of their own that share the strip. */
    static byte[] samePage(int pages, int width, int height, byte[] strip) {
        int stripAt = HEADER_BYTES + pages * DIRECTORY_BYTES;
        ByteBuffer out = ByteBuffer.allocate(stripAt + strip.length).order(ByteOrder.LITTLE_ENDIAN);
        header(out);
        for (int page = 0; page < pages; page++) {
            int next = page == pages - 1 ? 0 : out.position() + DIRECTORY_BYTES;
            directory(out, width, height, 0, stripAt, strip.length, next);
        }
        return out.put(strip).array();
    }

    /** A copy whose first directory is followed by the one at this offset. */
    static byte[] withNextDirectory(byte[] tiff, int offset) {
        byte[] copy = tiff.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(NEXT_AT, offset);
        return copy;
    }

    private static void header(ByteBuffer out) {
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER_BYTES);
    }

    private static void directory(
            ByteBuffer out, int width, int height, int photometric, int stripAt, int stripBytes, int next) {
        out.putShort((short) ENTRIES);
        entry(out, TiffDirectory.WIDTH, LONG, width);
        entry(out, TiffDirectory.LENGTH, LONG, height);
        entry(out, TiffDirectory.BITS_PER_SAMPLE, SHORT, 1);
        entry(out, TiffDirectory.COMPRESSION, SHORT, TiffStructure.GROUP_4);
        entry(out, TiffDirectory.PHOTOMETRIC, SHORT, photometric);
        entry(out, TiffDirectory.STRIP_OFFSETS, LONG, stripAt);
        entry(out, TiffDirectory.SAMPLES_PER_PIXEL, SHORT, 1);
        entry(out, TiffDirectory.ROWS_PER_STRIP, LONG, height);
        entry(out, TiffDirectory.STRIP_BYTE_COUNTS, LONG, stripBytes);
        out.putInt(next);
    }

    private static void entry(ByteBuffer out, int tag, int type, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }
}
