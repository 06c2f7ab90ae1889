package org.clearhand.recognition.decode;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageReader;
import org.clearhand.recognition.decode.TiffDirectory.Entry;

/**
 * Decodes the pages of a TIFF. The decoder gets each page as a file of its own with only the tags that make pixels, so
 * that nothing else in the file (sub-directories, profiles, other pages) can lead it astray; and only after the
 * compressed data has been proven complete.
 */
final class TiffPages {
    /** Said of every last strip that has fewer rows than the others, as it may; sizes are proven here before. */
    private static final String SHORT_STRIP = "strip/tileByteCount < required";

    private static final int ENTRY_BYTES = 12;
    private static final int COLOR_MAP = 320;
    private static final int EXTRA_SAMPLES = 338;
    private static final Set<Integer> TAGS_THAT_MAKE_PIXELS = Set.of(
            TiffDirectory.WIDTH,
            TiffDirectory.LENGTH,
            TiffDirectory.BITS_PER_SAMPLE,
            TiffDirectory.COMPRESSION,
            TiffDirectory.PHOTOMETRIC,
            TiffDirectory.FILL_ORDER,
            TiffDirectory.STRIP_OFFSETS,
            TiffDirectory.SAMPLES_PER_PIXEL,
            TiffDirectory.ROWS_PER_STRIP,
            TiffDirectory.STRIP_BYTE_COUNTS,
            TiffDirectory.PLANAR_CONFIGURATION,
            TiffDirectory.T6_OPTIONS,
            TiffDirectory.PREDICTOR,
            TiffDirectory.TILE_WIDTH,
            TiffDirectory.TILE_LENGTH,
            TiffDirectory.TILE_OFFSETS,
            TiffDirectory.TILE_BYTE_COUNTS,
            COLOR_MAP,
            EXTRA_SAMPLES);

    private TiffPages() {}

    static List<PageImage> decode(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        List<PageImage> pages = new ArrayList<>();
        for (TiffDirectory directory : TiffStructure.check(content, limits)) {
            proveComplete(content, directory);
            ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
            BufferedImage image = ImageReading.read(
                    reader, asOnlyPage(content, directory), warning -> warning.startsWith(SHORT_STRIP));
            if (image.getWidth() != directory.value(TiffDirectory.WIDTH, 0)
                    || image.getHeight() != directory.value(TiffDirectory.LENGTH, 0)) {
                throw Refusal.damaged("the decoded page has another size than the TIFF says");
            }
            pages.add(Planes.of(image, pages.size() + 1, directory.dotsPerInch()));
        }
        return pages;
    }

    private static void proveComplete(byte[] content, TiffDirectory page) throws UnreadableDocument {
        int compression = (int) page.number(TiffDirectory.COMPRESSION, TiffStructure.NONE);
        long depth = page.number(TiffDirectory.BITS_PER_SAMPLE, 1);
        boolean reversed = page.number(TiffDirectory.FILL_ORDER, 1) == 2;
        for (TiffSegment segment : TiffSegment.of(page)) {
            int offset = (int) segment.offset();
            int bytes = (int) segment.bytes();
            long expected = (depth * segment.width() * segment.samples() + 7) / 8 * segment.rows();
            long found = switch (compression) {
                case TiffStructure.GROUP_4 -> {
                    CcittGroup4.check(content, offset, bytes, segment.width(), segment.rows(), reversed);
                    yield expected;
                }
                case TiffStructure.LZW -> ExpandedLength.ofLzw(content, offset, bytes);
                case TiffStructure.PACK_BITS -> ExpandedLength.ofPackBits(content, offset, bytes);
                case TiffStructure.DEFLATE, TiffStructure.OLD_DEFLATE ->
                    ExpandedLength.ofDeflate(content, offset, bytes, 2 * expected + 1024);
                default -> bytes;
            };
            if (found < expected) {
                throw Refusal.truncated("a strip of the TIFF has " + found + " of its " + expected + " bytes");
            }
        }
    }

    /** The same file with one new directory at its end and no way to any other. */
    private static byte[] asOnlyPage(byte[] content, TiffDirectory page) {
        List<Entry> kept = page.entries().stream()
                .filter(entry -> TAGS_THAT_MAKE_PIXELS.contains(entry.tag()))
                .toList();
        int at = content.length + (content.length & 1);
        byte[] alone = Arrays.copyOf(content, at + 2 + kept.size() * ENTRY_BYTES + 4);
        ByteBuffer out = ByteBuffer.wrap(alone)
                .order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .putInt(4, at)
                .position(at)
                .putShort((short) kept.size());
        for (Entry entry : kept) {
            out.put(content, (int) entry.at(), ENTRY_BYTES);
        }
        return alone;
    }
}
