package org.clearhand.recognition.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clearhand.recognition.QuarantineCode;

/**
 * The directories of a TIFF file and where their pixels lie, checked without decoding any. Compressions whose damage
 * could not be told from content (CCITT Group 3, JPEG inside TIFF) are refused.
 */
final class TiffStructure {
    static final int NONE = 1;
    static final int GROUP_4 = 4;
    static final int LZW = 5;
    static final int DEFLATE = 8;
    static final int OLD_DEFLATE = 32946;
    static final int PACK_BITS = 32773;

    private static final Set<Integer> COMPRESSIONS = Set.of(NONE, GROUP_4, LZW, DEFLATE, OLD_DEFLATE, PACK_BITS);
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);
    private static final int LAST_PHOTOMETRIC = 3;

    private TiffStructure() {}

    static List<TiffDirectory> check(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        Bytes file = content[0] == 'I' ? Bytes.littleEndian(content) : Bytes.bigEndian(content);
        if (!file.holds(0, 8)) {
            throw Refusal.truncated("the TIFF ends within its header");
        }
        List<TiffDirectory> pages = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long pixels = 0;
        for (long offset = file.unsignedInt(4); offset != 0; ) {
            if (!seen.add(offset)) {
                throw new UnreadableDocument(QuarantineCode.IFD_LOOP, "a TIFF directory follows itself");
            }
            if (pages.size() == limits.maxPages()) {
                throw Refusal.tooManyPages(limits);
            }
            TiffDirectory page = TiffDirectory.read(file, offset, limits);
            checkPage(file, page, limits);
            pixels += page.value(TiffDirectory.WIDTH, 0) * page.value(TiffDirectory.LENGTH, 0);
            Refusal.checkDocument(pixels, limits);
            pages.add(page);
            offset = page.next();
        }
        if (pages.isEmpty()) {
            throw new UnreadableDocument(QuarantineCode.PAGES, "the TIFF has no page");
        }
        return pages;
    }

    private static void checkPage(Bytes file, TiffDirectory page, DecodeLimits limits) throws UnreadableDocument {
        Refusal.checkPage(page.value(TiffDirectory.WIDTH, 0), page.value(TiffDirectory.LENGTH, 0), limits);
        long compression = page.number(TiffDirectory.COMPRESSION, NONE);
        if (!COMPRESSIONS.contains((int) compression)) {
            throw Refusal.unsupported("TIFF compression " + compression + " is not read");
        }
        long samples = page.number(TiffDirectory.SAMPLES_PER_PIXEL, 1);
        if (samples < 1 || samples > 4) {
            throw Refusal.unsupported("a TIFF pixel has " + samples + " samples");
        }
        long depth = page.number(TiffDirectory.BITS_PER_SAMPLE, 1);
        for (long i = 1; i < page.count(TiffDirectory.BITS_PER_SAMPLE); i++) {
            if (page.value(TiffDirectory.BITS_PER_SAMPLE, i) != depth) {
                throw Refusal.unsupported("the samples of a TIFF pixel differ in depth");
            }
        }
        if (!DEPTHS.contains((int) depth) || (depth < 8 && samples > 1)) {
            throw Refusal.unsupported("TIFF samples of " + depth + " bits are not read");
        }
        if (compression == GROUP_4 && (depth != 1 || samples != 1)) {
            throw Refusal.damaged("a CCITT page is not bilevel");
        }
        long photometric = page.value(TiffDirectory.PHOTOMETRIC, 0);
        if (photometric > LAST_PHOTOMETRIC) {
            throw Refusal.unsupported("TIFF colour model " + photometric + " is not read");
        }
        if ((photometric < 2 && samples > 2)
                || (photometric == 2 && samples < 3)
                || (photometric == 3 && samples > 1)) {
            throw Refusal.damaged("a TIFF pixel has " + samples + " samples in colour model " + photometric);
        }
        if (page.number(TiffDirectory.PLANAR_CONFIGURATION, 1) > 2) {
            throw Refusal.damaged("the TIFF's planes are in no known order");
        }
        if (page.number(TiffDirectory.FILL_ORDER, 1) != 1 && compression != GROUP_4) {
            throw Refusal.unsupported("a TIFF with reversed bits is read only in Group 4");
        }
        for (TiffSegment segment : TiffSegment.of(page)) {
            if (!file.holds(segment.offset(), segment.bytes()) || segment.bytes() == 0) {
                throw Refusal.truncated("a strip of the TIFF lies outside the file");
            }
        }
    }
}
