package org.clearhand.recognition.decode;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How many bytes compressed data holds, counted without keeping them. Decoders leave pixels black or white when the
 * data ends early; the count tells.
 */
final class ExpandedLength {
    private static final int MAX_LZW_CODES = 4_096;
    private static final int LZW_CLEAR = 256;
    private static final int LZW_END = 257;

    private ExpandedLength() {}

    /**
     * Of one zlib stream, which must be whole and prove right by its checksum.
     *
     * @param most more than this many bytes are an error
     */
    static long ofDeflate(byte[] data, int offset, int length, long most) throws UnreadableDocument {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data, offset, length);
            byte[] sink = new byte[1 << 16];
            while (!inflater.finished()) {
                if (inflater.inflate(sink) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw Refusal.truncated("the compressed data breaks off");
                }
                if (inflater.getBytesWritten() > most) {
                    throw Refusal.damaged("the compressed data holds more than the page");
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            throw Refusal.damaged("the compressed data is damaged");
        } finally {
            inflater.end();
        }
    }

    /** Of PackBits data. */
    static long ofPackBits(byte[] data, int offset, int length) throws UnreadableDocument {
        long total = 0;
        int end = offset + length;
        for (int at = offset; at < end; ) {
            int header = data[at];
            if (header >= 0) {
                total += header + 1L;
                at += header + 2;
            } else {
                total += header == -128 ? 0 : 1L - header;
                at += header == -128 ? 1 : 2;
            }
            if (at > end) {
                throw Refusal.truncated("the compressed data breaks off");
            }
        }
        return total;
    }

    /** Of TIFF's LZW data: codes from the highest bit on, one code earlier to the next width than GIF's. */
    static long ofLzw(byte[] data, int offset, int length) throws UnreadableDocument {
        int[] lengths = new int[MAX_LZW_CODES + 1];
        Arrays.fill(lengths, 0, LZW_CLEAR, 1);
        long total = 0;
        int next = LZW_END + 1;
        int width = 9;
        int before = 0;
        long bit = 8L * offset;
        long end = 8L * (offset + (long) length);
        while (bit + width <= end) {
            int code = code(data, bit, width);
            bit += width;
            if (code == LZW_END) {
                return total;
            }
            if (code == LZW_CLEAR) {
                next = LZW_END + 1;
                width = 9;
                before = 0;
                continue;
            }
            if (before == 0 ? code > LZW_CLEAR : code > next || next > MAX_LZW_CODES) {
                throw Refusal.damaged("the compressed data is damaged");
            }
            int written = before != 0 && code == next ? before + 1 : lengths[code];
            if (before != 0 && next < MAX_LZW_CODES) {
                lengths[next++] = before + 1;
            }
            total += written;
            before = written;
            if (next >= (1 << width) - 1 && width < 12) {
                width++;
            }
        }
        return total;
    }

    private static int code(byte[] data, long bit, int width) {
        int at = (int) (bit >> 3);
        int window = 0;
        for (int i = 0; i < 3; i++) {
            window = (window << 8) | (at + i < data.length ? data[at + i] & 0xff : 0);
        }
        return (window >> (24 - (int) (bit & 7) - width)) & ((1 << width) - 1);
    }
}
