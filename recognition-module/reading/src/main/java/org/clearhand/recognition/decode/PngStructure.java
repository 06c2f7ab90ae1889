package org.clearhand.recognition.decode;

import java.io.ByteArrayOutputStream;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file, each proven by its checksum.
 *
 * @param bitsPerPixel all channels together
 * @param essential the same image in the chunks that make its pixels and no other: no text, no profile, no animation
 */
record PngStructure(
        int width, int height, int bitsPerPixel, boolean interlaced, OptionalDouble dotsPerInch, Essence essential) {
    private static final int SIGNATURE_BYTES = 8;
    private static final int CHUNK_FRAME_BYTES = 12;
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);
    private static final double INCHES_PER_METRE = 39.3700787;

    /** Bytes that are shared, not copied. */
    static final class Essence {
        private final byte[] file;
        private final byte[] compressed;

        Essence(byte[] file, byte[] compressed) {
            this.file = file;
            this.compressed = compressed;
        }

        /** A whole PNG file. */
        byte[] file() {
            return file;
        }

        /** The contents of its IDAT chunks, one zlib stream. */
        byte[] compressed() {
            return compressed;
        }
    }

    static PngStructure check(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        return new Walk(content, limits).walk();
    }

    /** One walk over the chunks of one file. */
    private static final class Walk {
        private final byte[] content;
        private final Bytes file;
        private final DecodeLimits limits;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        private OptionalDouble dotsPerInch = OptionalDouble.empty();
        private int width;
        private int height;
        private int bitsPerPixel;
        private int depth;
        private boolean interlaced;

        Walk(byte[] content, DecodeLimits limits) {
            this.content = content;
            this.file = Bytes.bigEndian(content);
            this.limits = limits;
        }

        PngStructure walk() throws UnreadableDocument {
            kept.write(content, 0, SIGNATURE_BYTES);
            long at = SIGNATURE_BYTES;
            for (int chunk = 0; ; chunk++) {
                if (chunk == limits.maxParts()) {
                    throw Refusal.damaged("the PNG has more than " + chunk + " chunks");
                }
                if (!file.holds(at, CHUNK_FRAME_BYTES)) {
                    throw Refusal.truncated("the PNG ends without its last chunk");
                }
                long length = file.unsignedInt(at);
                if (!file.holds(at, length + CHUNK_FRAME_BYTES)) {
                    throw Refusal.truncated("a chunk of the PNG reaches beyond the file");
                }
                checkChecksum(at, (int) length);
                if ((chunk == 0) != file.matches(at + 4, "IHDR")) {
                    throw Refusal.damaged("the PNG's header is not its first chunk, or comes twice");
                }
                if (take((int) at, (int) length)) {
                    return result();
                }
                at += length + CHUNK_FRAME_BYTES;
            }
        }

        private void checkChecksum(long at, int length) throws UnreadableDocument {
            CRC32 crc = new CRC32();
            crc.update(content, (int) at + 4, length + 4);
            if (crc.getValue() != file.unsignedInt(at + 8 + length)) {
                throw Refusal.damaged("the checksum of a PNG chunk is wrong");
            }
        }

        /** Returns whether this was the last chunk. */
        private boolean take(int at, int length) throws UnreadableDocument {
            if (file.matches(at + 4, "IHDR")) {
                header(at + 8, length);
            } else if (file.matches(at + 4, "pHYs") && length == 9) {
                double perMetre = file.unsignedInt(at + 8);
                dotsPerInch = file.unsignedByte(at + 16) == 1
                        ? Resolution.believable(perMetre / INCHES_PER_METRE)
                        : OptionalDouble.empty();
                return false;
            } else if (file.matches(at + 4, "IDAT")) {
                compressed.write(content, at + 8, length);
            } else if (file.matches(at + 4, "IEND")) {
                kept.write(content, at, length + CHUNK_FRAME_BYTES);
                return true;
            } else if (!file.matches(at + 4, "PLTE") && !file.matches(at + 4, "tRNS")) {
                if ((file.unsignedByte(at + 4) & 0x20) == 0) {
                    throw Refusal.unsupported("the PNG has a critical chunk of unknown kind");
                }
                return false;
            }
            kept.write(content, at, length + CHUNK_FRAME_BYTES);
            return false;
        }

        private void header(int at, int length) throws UnreadableDocument {
            if (length != 13) {
                throw Refusal.damaged("the PNG's header has " + length + " bytes");
            }
            Refusal.checkPage(file.unsignedInt(at), file.unsignedInt(at + 4), limits);
            width = (int) file.unsignedInt(at);
            height = (int) file.unsignedInt(at + 4);
            Refusal.checkDocument((long) width * height, limits);
            depth = file.unsignedByte(at + 8);
            int channels = switch (file.unsignedByte(at + 9)) {
                case 0, 3 -> 1;
                case 2 -> 3;
                case 4 -> 2;
                case 6 -> 4;
                default -> throw Refusal.damaged("the PNG's colour type does not exist");
            };
            if (!DEPTHS.contains(depth) || (depth < 8 && channels > 1)) {
                throw Refusal.damaged("the PNG's depth does not exist: " + depth);
            }
            bitsPerPixel = depth * channels;
            if (file.unsignedByte(at + 10) != 0 || file.unsignedByte(at + 11) != 0 || file.unsignedByte(at + 12) > 1) {
                throw Refusal.damaged("the PNG's compression, filter or interlacing does not exist");
            }
            interlaced = file.unsignedByte(at + 12) == 1;
        }

        private PngStructure result() throws UnreadableDocument {
            if (compressed.size() == 0) {
                throw Refusal.truncated("the PNG has no pixels");
            }
            return new PngStructure(
                    width,
                    height,
                    bitsPerPixel,
                    interlaced,
                    dotsPerInch,
                    new Essence(kept.toByteArray(), compressed.toByteArray()));
        }
    }
}
