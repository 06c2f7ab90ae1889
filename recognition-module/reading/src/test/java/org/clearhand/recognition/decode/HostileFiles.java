package org.clearhand.recognition.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clearhand.recognition.QuarantineCode;

/**
 * Files made to do harm, the same bytes every time, by nothing but the JDK. Public for the tests of other modules,
 * through this module's test jar.
 */
public final class HostileFiles {
    private static final int WHITE_IS_ZERO = 0;

    private HostileFiles() {}

    /** The five that every intake must send to its bad/ folder. */
    public static List<HostileFile> five() {
        return List.of(textNamedTif(), emptyFile(), truncatedTiff(), encryptedPdf(), gigapixelTiff());
    }

    public static List<HostileFile> all() {
        return List.of(
                textNamedTif(),
                emptyFile(),
                truncatedTiff(),
                encryptedPdf(),
                gigapixelTiff(),
                loopingTiff(),
                manyPagesTiff(),
                randomGroup4Tiff(),
                blankTiff(),
                hugePng(),
                halfEmptyPng(),
                wrongChecksumPng(),
                manyScansJpeg(),
                cutJpeg(),
                scriptedPdf(),
                embeddingPdf(),
                cutPdf(),
                blankPdf(),
                hugePagePdf(),
                selfContainingPdf(),
                brokenJbig2Pdf(),
                hugeFaxPdf(),
                zipNamedTif(),
                pngNamedTif());
    }

    public static HostileFile textNamedTif() {
        return atDoor(
                "text.tif",
                QuarantineCode.TYPE_MISMATCH,
                "Pay to the bearer\n".repeat(100).getBytes(UTF_8));
    }

    public static HostileFile emptyFile() {
        return atDoor("empty.tif", QuarantineCode.EMPTY, new byte[0]);
    }

    /** A good Group 4 page of which the last half is missing. */
    public static HostileFile truncatedTiff() {
        byte[] whole = TiffWriter.group4(1_800, 810, WHITE_IS_ZERO, ruledRows(810));
        return atDoor("truncated.tif", QuarantineCode.TRUNCATED, Arrays.copyOf(whole, whole.length - 150));
    }

    public static HostileFile encryptedPdf() {
        String trailer = "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<" + "5a".repeat(32) + ">/U<"
                + "a5".repeat(32) + ">>>/ID[<00><00>]";
        return atDoor(
                "encrypted.pdf",
                QuarantineCode.ENCRYPTED,
                PdfWriter.page().withTrailer(trailer).bytes());
    }

    /** 100,000 x 100,000 white pixels, valid, in 13 kB. */
    public static HostileFile gigapixelTiff() {
        byte[] rows = whiteRows(100_000);
        return atDoor("gigapixel.tif", QuarantineCode.PIXELS, TiffWriter.group4(100_000, 100_000, WHITE_IS_ZERO, rows));
    }

    static HostileFile loopingTiff() {
        byte[] tiff = TiffWriter.group4(600, 280, WHITE_IS_ZERO, ruledRows(280));
        return atDoor("loop.tif", QuarantineCode.IFD_LOOP, TiffWriter.withNextDirectory(tiff, 8));
    }

    static HostileFile manyPagesTiff() {
        return atDoor("pages.tif", QuarantineCode.PAGES, TiffWriter.samePage(51, 600, 280, ruledRows(280)));
    }

    static HostileFile randomGroup4Tiff() {
        byte[] noise = new byte[60_000];
        new Random(4).nextBytes(noise);
        return inDecoder(
                "random.tif", QuarantineCode.DECODE_WARNING, TiffWriter.group4(2_400, 1_100, WHITE_IS_ZERO, noise));
    }

    static HostileFile blankTiff() {
        return inDecoder("blank.tif", QuarantineCode.BLANK, TiffWriter.group4(600, 280, WHITE_IS_ZERO, whiteRows(280)));
    }

    static HostileFile hugePng() {
        return atDoor("huge.png", QuarantineCode.PIXELS, PngWriter.png(21_000, 21_000, new byte[64]));
    }

    /** Valid chunks around half of the rows. */
    static HostileFile halfEmptyPng() {
        return inDecoder("half.png", QuarantineCode.TRUNCATED, PngWriter.png(600, 280, new byte[601 * 140]));
    }

    static HostileFile wrongChecksumPng() {
        byte[] png = PngWriter.png(600, 280, new byte[601 * 280]);
        png[png.length - 20] ^= 1;
        return atDoor("checksum.png", QuarantineCode.DECODE_WARNING, png);
    }

    /** Thousands of scans keep JPEG decoders busy for hours. */
    static HostileFile manyScansJpeg() {
        return atDoor("scans.jpg", QuarantineCode.DECODE_WARNING, JpegWriter.progressive(5_000, 5_000, 5_000));
    }

    static HostileFile cutJpeg() {
        byte[] jpeg = JpegWriter.progressive(64, 64, 2);
        return atDoor("cut.jpg", QuarantineCode.TRUNCATED, Arrays.copyOf(jpeg, jpeg.length - 2));
    }

    static HostileFile scriptedPdf() {
        String action = "/OpenAction<</S/JavaScript/JS(while\\(1\\){app.alert\\(1\\)})>>";
        return atDoor(
                "script.pdf",
                QuarantineCode.ACTIVE_CONTENT,
                PdfWriter.page().withCatalog(action).bytes());
    }

    /** The name is written in an escape, which only a parser understands. */
    static HostileFile embeddingPdf() {
        return inDecoder(
                "embedding.pdf",
                QuarantineCode.ACTIVE_CONTENT,
                PdfWriter.page()
                        .withCatalog("/Names<</Embedded#46iles<</Names[]>>>>")
                        .bytes());
    }

    static HostileFile cutPdf() {
        byte[] pdf = PdfWriter.page().bytes();
        return atDoor("cut.pdf", QuarantineCode.TRUNCATED, Arrays.copyOf(pdf, pdf.length * 3 / 5));
    }

    static HostileFile blankPdf() {
        return inDecoder("blank.pdf", QuarantineCode.BLANK, PdfWriter.page().bytes());
    }

    static HostileFile hugePagePdf() {
        return inDecoder(
                "huge.pdf",
                QuarantineCode.PIXELS,
                PdfWriter.page().withMediaBox("[0 0 2000000 2000000]").bytes());
    }

    static HostileFile selfContainingPdf() {
        return inDecoder(
                "self.pdf",
                QuarantineCode.PAGES,
                PdfWriter.page().withKids("[2 0 R]").bytes());
    }

    /** A JBIG2 image whose only region is of no kind that exists: the decoder says nothing and draws an empty page. */
    static HostileFile brokenJbig2Pdf() {
        byte[] segment = new byte[] {
            0, 0, 0, 0, 48, 0, 1, 0, 0, 0, 19, 0, 0, 0, 64, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, //
            0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 99, 1, 2, 3
        };
        return inDecoder(
                "jbig2.pdf",
                QuarantineCode.BLANK,
                PdfWriter.page()
                        .withImage(
                                "/Width 64/Height 64/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode",
                                segment)
                        .bytes());
    }

    static HostileFile hugeFaxPdf() {
        String image = "/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode"
                + "/DecodeParms<</K -1/Columns 60000/Rows 60000>>";
        return inDecoder(
                "fax.pdf",
                QuarantineCode.PIXELS,
                PdfWriter.page().withImage(image, whiteRows(60_000)).bytes());
    }

    static HostileFile zipNamedTif() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("../../escape.tif");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(new byte[1_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return atDoor("zip.tif", QuarantineCode.ARCHIVE, bytes.toByteArray());
    }

    static HostileFile pngNamedTif() {
        return atDoor("png.tif", QuarantineCode.TYPE_MISMATCH, PngWriter.png(600, 280, new byte[601 * 280]));
    }

    private static HostileFile atDoor(String name, QuarantineCode verdict, byte[] content) {
        return new HostileFile(name, verdict, true, content);
    }

    private static HostileFile inDecoder(String name, QuarantineCode verdict, byte[] content) {
        return new HostileFile(name, verdict, false, content);
    }

    /** White rows in Group 4: each is the one bit "as the row above". */
    static byte[] whiteRows(int rows) {
        return bits("1".repeat(rows) + "000000000001".repeat(2));
    }

    /** Rows of which every second has a black run of 2 pixels at a changing place: horizontal mode, then as above. */
    static byte[] ruledRows(int rows) {
        StringBuilder code = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            // White run of 2 or 3, black run of 2, then the end of the row as in the row above; then the two changes
            // of that row are passed over.
            code.append(row % 2 == 0 ? "001" + "0111" + "11" + "1" : "0001" + "1");
        }
        return bits(code + "000000000001".repeat(2));
    }

    private static byte[] bits(String bits) {
        byte[] bytes = new byte[(bits.length() + 7) / 8];
        for (int i = 0; i < bits.length(); i++) {
            bytes[i / 8] |= (byte) ((bits.charAt(i) - '0') << (7 - i % 8));
        }
        return bytes;
    }

    static byte[] latin1(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
