package org.clearhand.recognition.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes grey progressive JPEG files of nothing but zero coefficients. */
final class JpegWriter {
    private JpegWriter() {}

    /** @param scans the first of the mean brightness, all others of the same coefficients over and over */
    static byte[] progressive(int width, int height, int scans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segment(out, 0xd8);
        byte[] quantisation = new byte[65];
        Arrays.fill(quantisation, 1, 65, (byte) 1);
        segment(out, 0xdb, quantisation);
        segment(
                out,
                0xc2,
                ByteBuffer.allocate(9)
                        .put((byte) 8)
                        .putShort((short) height)
                        .putShort((short) width)
                        .put(new byte[] {1, 1, 0x11, 0})
                        .array());
        segment(out, 0xc4, codeOfOneBit(0x00));
        segment(out, 0xc4, codeOfOneBit(0x10));
        for (int scan = 0; scan < scans; scan++) {
            segment(out, 0xda, new byte[] {1, 1, 0, (byte) (scan == 0 ? 0 : 1), (byte) (scan == 0 ? 0 : 63), 0});
            out.writeBytes(new byte[16]);
        }
        segment(out, 0xd9);
        return out.toByteArray();
    }

    private static byte[] codeOfOneBit(int tableClass) {
        byte[] table = new byte[18];
        table[0] = (byte) tableClass;
        table[1] = 1;
        return table;
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte... content) {
        out.write(0xff);
        out.write(marker);
        if (content.length > 0) {
            out.write((content.length + 2) >> 8);
            out.write(content.length + 2);
            out.writeBytes(content);
        }
    }
}
