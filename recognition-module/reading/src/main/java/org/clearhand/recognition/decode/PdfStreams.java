package org.clearhand.recognition.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Proves the streams of a PDF complete, images by the rules of their format. */
final class PdfStreams {
    private static final int BYTES_PER_PIXEL = 4;
    private static final String FLATE = "FlateDecode";
    private static final String JPEG = "DCTDecode";
    private static final String FAX = "CCITTFaxDecode";
    private static final int DEFAULT_FAX_COLUMNS = 1_728;

    private PdfStreams() {}

    static void check(COSStream stream, DecodeLimits limits) throws UnreadableDocument, IOException {
        List<String> filters = filters(stream);
        long unpacked = 0;
        if (!filters.isEmpty() && filters.get(0).equals(FLATE)) {
            byte[] raw;
            try (InputStream in = stream.createRawInputStream()) {
                raw = in.readAllBytes();
            }
            unpacked = ExpandedLength.ofDeflate(raw, 0, raw.length, limits.maxPixelsPerPage() * BYTES_PER_PIXEL);
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            checkImage(stream, filters, unpacked, limits);
        }
    }

    private static List<String> filters(COSStream stream) throws UnreadableDocument {
        COSBase filters = stream.getFilters();
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name.getName());
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw Refusal.damaged("a stream of the PDF has a filter without a name");
                }
                names.add(name.getName());
            }
        }
        if (names.size() > 2) {
            throw Refusal.damaged("a stream of the PDF is packed " + names.size() + " times");
        }
        return names;
    }

    private static void checkImage(COSStream stream, List<String> filters, long unpacked, DecodeLimits limits)
            throws UnreadableDocument, IOException {
        int width = stream.getInt(COSName.WIDTH, 0);
        int height = stream.getInt(COSName.HEIGHT, 0);
        Refusal.checkPage(width, height, limits);
        String last = filters.isEmpty() ? "" : filters.get(filters.size() - 1);
        switch (last) {
            case JPEG -> {
                JpegStructure jpeg = JpegStructure.check(bytesBefore(stream, JPEG), limits);
                if (jpeg.width() != width || jpeg.height() != height) {
                    throw Refusal.damaged("a JPEG in the PDF has another size than the PDF says");
                }
                ImageReading.read(ImageReading.ofJdk("jpeg"), jpeg.essential().file());
            }
            case FAX -> checkFax(stream, filters.size() - 1, width, height);
            case "JBIG2Decode" -> new PDImageXObject(new PDStream(stream), null).getImage();
            case FLATE, "LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode", "" -> {
                long expected = rawImageBytes(stream, width, height);
                long found = filters.size() == 1 && last.equals(FLATE) ? unpacked : unpackedBytes(stream);
                if (found < expected) {
                    throw Refusal.truncated("an image of the PDF has " + found + " of its " + expected + " bytes");
                }
            }
            default -> throw Refusal.unsupported("the PDF has an image in a format that is not read");
        }
    }

    private static void checkFax(COSStream stream, int filterIndex, int width, int height)
            throws UnreadableDocument, IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array) {
            parameters = filterIndex < array.size() ? array.getObject(filterIndex) : null;
        }
        COSDictionary fax = parameters instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        if (fax.getInt(COSName.K, 0) >= 0 || fax.getBoolean(COSName.ENCODED_BYTE_ALIGN, false)) {
            throw Refusal.unsupported("of fax images in a PDF only plain Group 4 is read");
        }
        int columns = fax.getInt(COSName.COLUMNS, DEFAULT_FAX_COLUMNS);
        if (columns != width) {
            throw Refusal.damaged("a fax image in the PDF has another width than the PDF says");
        }
        byte[] data = bytesBefore(stream, FAX);
        CcittGroup4.check(data, 0, data.length, columns, height, false);
    }

    private static byte[] bytesBefore(COSStream stream, String filter) throws IOException {
        try (InputStream in = new PDStream(stream).createInputStream(List.of(filter))) {
            return in.readAllBytes();
        }
    }

    private static long unpackedBytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The least that an image without a format of its own must unpack to; a row's predictor byte is not counted. */
    private static long rawImageBytes(COSStream stream, int width, int height) {
        boolean mask = stream.getBoolean(COSName.IMAGE_MASK, false);
        long bits = mask ? 1 : stream.getInt(COSName.BITS_PER_COMPONENT, 8);
        return (width * bits * (mask ? 1 : components(stream)) + 7) / 8 * height;
    }

    private static int components(COSStream stream) {
        COSBase space = stream.getDictionaryObject(COSName.COLORSPACE);
        String name = Optional.ofNullable(space)
                .map(value -> value instanceof COSArray array && array.size() > 0 ? array.getObject(0) : value)
                .map(value -> value instanceof COSName cosName ? cosName.getName() : "")
                .orElse("");
        if (name.equals("ICCBased")
                && space instanceof COSArray array
                && array.size() > 1
                && array.getObject(1) instanceof COSDictionary profile) {
            return profile.getInt(COSName.N, 1);
        }
        return switch (name) {
            case "DeviceRGB", "CalRGB", "Lab" -> 3;
            case "DeviceCMYK" -> 4;
            default -> 1;
        };
    }
}
