package org.clearhand.recognition.decode;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The segments of a JPEG file up to its end, with the scans counted and complete.
 *
 * @param essential the same image without comments and application segments but JFIF and Adobe
 */
record JpegStructure(int width, int height, int components, OptionalDouble dotsPerInch, Essence essential) {
    private static final int APP0 = 0xe0;
    private static final int APP14 = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int NOT_SENT = 99;

    /** Bytes that are shared, not copied. */
    static final class Essence {
        private final byte[] file;

        Essence(byte[] file) {
            this.file = file;
        }

        byte[] file() {
            return file;
        }
    }

    static JpegStructure check(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        return new Walk(content, limits).walk();
    }

    /** One walk over the segments of one file. */
    private static final class Walk {
        private final byte[] content;
        private final Bytes file;
        private final DecodeLimits limits;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private OptionalDouble dotsPerInch = OptionalDouble.empty();
        private int width;
        private int height;
        private boolean progressive;
        private int[] componentIds = {};
        /** By component and coefficient: the lowest bit sent so far. All must come down to 0. */
        private int[][] lowestBit = {};

        private int scans;

        Walk(byte[] content, DecodeLimits limits) {
            this.content = content;
            this.file = Bytes.bigEndian(content);
            this.limits = limits;
        }

        JpegStructure walk() throws UnreadableDocument {
            kept.write(content, 0, 2);
            int at = 2;
            for (int segment = 0; segment < limits.maxParts(); segment++) {
                while (file.holds(at, 2) && file.unsignedByte(at) == 0xff && file.unsignedByte(at + 1) == 0xff) {
                    at++;
                }
                if (!file.holds(at, 2)) {
                    throw Refusal.truncated("the JPEG ends without its end marker");
                }
                int marker = file.unsignedByte(at + 1);
                if (file.unsignedByte(at) != 0xff || marker == 0) {
                    throw Refusal.damaged("the JPEG has bytes where a marker belongs");
                }
                if (marker == END_OF_IMAGE) {
                    kept.write(content, at, 2);
                    return result();
                }
                if (!file.holds(at, 4) || !file.holds(at + 2, file.unsignedShort(at + 2))) {
                    throw Refusal.truncated("a segment of the JPEG reaches beyond the file");
                }
                int end = at + 2 + Math.max(2, file.unsignedShort(at + 2));
                take(marker, at + 4, end);
                if (marker == START_OF_SCAN) {
                    end = endOfScan(end);
                }
                if (marker < APP0 || marker == APP0 || marker == APP14) {
                    kept.write(content, at, end - at);
                }
                at = end;
            }
            throw Refusal.damaged("the JPEG has more than " + limits.maxParts() + " segments");
        }

        private void take(int marker, int from, int end) throws UnreadableDocument {
            switch (marker) {
                case 0xc0, 0xc1, 0xc2 -> frame(marker == 0xc2, from, end);
                case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf ->
                    throw Refusal.unsupported("the JPEG is lossless, hierarchical or arithmetic coded");
                case START_OF_SCAN -> scan(from, end);
                case APP0 -> density(from, end);
                case COMMENT -> {}
                default -> {
                    if (marker < 0xc0) {
                        throw Refusal.damaged("the JPEG has an unknown marker");
                    }
                }
            }
        }

        private void frame(boolean isProgressive, int from, int end) throws UnreadableDocument {
            if (componentIds.length > 0) {
                throw Refusal.damaged("the JPEG has two frames");
            }
            if (end - from < 6 || end - from < 6 + 3 * file.unsignedByte(from + 5)) {
                throw Refusal.truncated("the JPEG's frame header is too short");
            }
            if (file.unsignedByte(from) != 8) {
                throw Refusal.unsupported("the JPEG has samples of " + file.unsignedByte(from) + " bits");
            }
            height = file.unsignedShort(from + 1);
            width = file.unsignedShort(from + 3);
            Refusal.checkPage(width, height, limits);
            Refusal.checkDocument((long) width * height, limits);
            int components = file.unsignedByte(from + 5);
            if (components != 1 && components != 3) {
                throw Refusal.unsupported("the JPEG has " + components + " colour components");
            }
            progressive = isProgressive;
            componentIds = new int[components];
            lowestBit = new int[components][64];
            for (int i = 0; i < components; i++) {
                componentIds[i] = file.unsignedByte(from + 6 + 3 * i);
                Arrays.fill(lowestBit[i], NOT_SENT);
            }
        }

        private void scan(int from, int end) throws UnreadableDocument {
            if (++scans > limits.maxScans()) {
                throw Refusal.damaged("the JPEG has more than " + limits.maxScans() + " scans");
            }
            int count = from < end ? file.unsignedByte(from) : 0;
            if (end - from < 4 + 2 * count || count < 1 || count > 4) {
                throw Refusal.damaged("the JPEG has a scan without components");
            }
            int first = progressive ? file.unsignedByte(end - 3) : 0;
            int last = progressive ? file.unsignedByte(end - 2) : 63;
            int bit = progressive ? file.unsignedByte(end - 1) & 0x0f : 0;
            if (last > 63 || first > last) {
                throw Refusal.damaged("the JPEG has a scan of coefficients that do not exist");
            }
            for (int i = 0; i < count; i++) {
                int component = indexOf(file.unsignedByte(from + 1 + 2 * i));
                Arrays.fill(lowestBit[component], first, last + 1, bit);
            }
        }

        private int indexOf(int componentId) throws UnreadableDocument {
            for (int i = 0; i < componentIds.length; i++) {
                if (componentIds[i] == componentId) {
                    return i;
                }
            }
            throw Refusal.damaged("the JPEG has a scan of a component that does not exist");
        }

        /** The next marker after the entropy coded data, restarts and stuffed bytes passed over. */
        private int endOfScan(int from) {
            int at = from;
            while (file.holds(at, 2)) {
                int next = file.unsignedByte(at + 1);
                if (file.unsignedByte(at) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
                at++;
            }
            return content.length;
        }

        private void density(int from, int end) {
            if (end - from >= 12 && file.matches(from, "JFIF\0")) {
                double value = file.unsignedShort(from + 8);
                int unit = file.unsignedByte(from + 7);
                dotsPerInch = Resolution.believable(unit == 2 ? value * 2.54 : unit == 1 ? value : Double.NaN);
            }
        }

        private JpegStructure result() throws UnreadableDocument {
            if (scans == 0) {
                throw Refusal.truncated("the JPEG has no pixels");
            }
            for (int[] component : lowestBit) {
                if (Arrays.stream(component).anyMatch(bit -> bit != 0)) {
                    throw Refusal.truncated("the JPEG's scans are not complete");
                }
            }
            return new JpegStructure(width, height, componentIds.length, dotsPerInch, new Essence(kept.toByteArray()));
        }
    }
}
