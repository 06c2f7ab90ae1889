package org.clearhand.recognition.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.clearhand.recognition.QuarantineCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class PageDecoderTest {
    private static final int WIDTH = 450;
    private static final int HEIGHT = 210;

    private final PageDecoder decoder = new PageDecoder();

    static Stream<HostileFile> hostile() {
        return HostileFiles.all().stream();
    }

    private List<PageImage> decode(byte[] content) throws UnreadableDocument {
        return decoder.decode(content, Optional.empty());
    }

    private static BufferedImage draw(int type) {
        return SamplePage.draw(WIDTH, HEIGHT, type, 11);
    }

    /** @param meanDifference how many levels a sample may differ in the mean; 0 for the same page */
    private static void assertSame(PageImage page, BufferedImage drawn, double meanDifference) {
        assertThat(page.width()).isEqualTo(drawn.getWidth());
        assertThat(page.height()).isEqualTo(drawn.getHeight());
        boolean colour = drawn.getRaster().getNumBands() == 3;
        assertThat(page.rgb().isPresent()).isEqualTo(colour);
        int scale = drawn.getType() == BufferedImage.TYPE_BYTE_BINARY ? 255 : 1;
        long difference = 0;
        int bands = colour ? 3 : 1;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int at = y * page.width() + x;
                for (int band = 0; band < bands; band++) {
                    int found = (colour ? page.rgb().orElseThrow()[3 * at + band] : page.grey()[at]) & 0xff;
                    int expected = scale * drawn.getRaster().getSample(x, y, band);
                    difference += Math.abs(found - expected);
                }
            }
        }
        assertThat((double) difference / bands / page.grey().length).isLessThanOrEqualTo(meanDifference);
    }

    @Test
    void aBlankBackIsAPageButABlankFrontIsRefused() throws UnreadableDocument {
        BufferedImage written = draw(BufferedImage.TYPE_BYTE_BINARY);
        BufferedImage blank = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        blank.createGraphics().fillRect(0, 0, WIDTH, HEIGHT);

        List<PageImage> pages = decode(SamplePage.tiff("CCITT T.6", List.of(written, blank)));

        assertThat(pages).hasSize(2);
        assertThat(BlankPage.isBlank(pages.get(1).grey())).isTrue();
        assertThatThrownBy(() -> decode(SamplePage.tiff("CCITT T.6", List.of(blank, written))))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo(QuarantineCode.BLANK));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileFileGetsItsVerdict(HostileFile file) {
        assertThatThrownBy(() -> decoder.decode(file.content(), Optional.of(file.name())))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.problem().code())
                                .as(refused.getMessage())
                                .isEqualTo(file.verdict()));
    }

    @ParameterizedTest
    @CsvSource({
        "CCITT T.6, 12",
        "LZW, 12",
        "LZW, 10",
        "LZW, 5",
        "PackBits, 12",
        "PackBits, 10",
        "Deflate, 10",
        "Deflate, 5",
        "ZLib, 5",
        "None, 12",
        "None, 10",
        "None, 5"
    })
    void tiffPagesComeOutAsTheyWentIn(String compression, int imageType) throws Exception {
        List<BufferedImage> drawn = List.of(draw(imageType), SamplePage.draw(333, 99, imageType, 5));

        List<PageImage> pages = decode(SamplePage.tiff(compression, drawn));

        assertThat(pages).extracting(PageImage::page).containsExactly(1, 2);
        assertSame(pages.get(0), drawn.get(0), 0);
        assertSame(pages.get(1), drawn.get(1), 0);
    }

    @ParameterizedTest
    @CsvSource({"png, 12, 0", "png, 10, 0", "png, 5, 0", "jpeg, 10, 15", "jpeg, 5, 15"})
    void pngAndJpegComeOutAsTheyWentIn(String format, int imageType, double tolerance) throws Exception {
        BufferedImage drawn = draw(imageType);

        assertSame(decode(SamplePage.write(format, drawn)).get(0), drawn, tolerance);
    }

    private static byte[] pdf(List<BufferedImage> images, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage image : images) {
                PDPage page = new PDPage(new PDRectangle(WIDTH * 72f / 300, HEIGHT * 72f / 300));
                document.addPage(page);
                PDImageXObject object = switch (kind) {
                    case "fax" -> CCITTFactory.createFromImage(document, image);
                    case "jpeg" -> JPEGFactory.createFromImage(document, image);
                    default -> LosslessFactory.createFromImage(document, image);
                };
                try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                    contents.drawImage(
                            object,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"fax, 12, 0", "lossless, 5, 0", "jpeg, 5, 15"})
    void pdfPagesAreDrawnAt300DotsPerInch(String kind, int imageType, double tolerance) throws Exception {
        BufferedImage drawn = draw(imageType);

        List<PageImage> pages = decode(pdf(List.of(drawn, drawn), kind));

        assertThat(pages).hasSize(2).allMatch(page -> page.claimedDotsPerInch().orElseThrow() == 300);
        assertSame(pages.get(1), drawn, tolerance);
    }

    /** The image fills four times the width and height of the page: only its first quarter is seen. */
    @Test
    void greyLevelsOfAPdfAreTakenAsTheyAre() throws Exception {
        byte[] ramp = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (byte) (i % WIDTH / 2);
        }
        String image = "/Width 450/Height 210/BitsPerComponent 8/ColorSpace/DeviceGray";

        PageImage page = decode(PdfWriter.page()
                        .withMediaBox("[0 0 108 50.4]")
                        .withImage(image, ramp)
                        .bytes())
                .get(0);

        assertThat(page.rgb()).isEmpty();
        for (int x = 0; x < WIDTH; x += 50) {
            assertThat(page.grey()[100 * WIDTH + x] & 0xff).isBetween(x / 8 - 1, x / 8 + 1);
        }
    }

    @Test
    void damagedFaxImageInAPdfIsNoticed() throws Exception {
        byte[] rows = HostileFiles.ruledRows(210);
        String image = "/Width 450/Height 210/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode"
                + "/DecodeParms<</K -1/Columns 450/Rows 210>>";
        assertThat(decode(PdfWriter.page().withImage(image, rows).bytes())).hasSize(1);

        byte[] cut = Arrays.copyOf(rows, rows.length / 2);
        assertThatThrownBy(() -> decode(PdfWriter.page().withImage(image, cut).bytes()))
                .hasMessageContaining("TRUNCATED");
    }

    @Test
    void pdfEncryptedByTheLibraryItselfIsRefusedWhateverItsAlgorithm() throws Exception {
        for (int keyBits : new int[] {40, 128, 256}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
                policy.setEncryptionKeyLength(keyBits);
                document.protect(policy);
                document.save(out);
            }
            assertThatThrownBy(() -> decode(out.toByteArray())).hasMessageContaining("ENCRYPTED");
        }
    }

    @Test
    void resolutionIsTakenFromTheFileAndNonsenseIsNot() throws Exception {
        assertThat(decode(SamplePage.tiff("LZW", List.of(draw(10)))).get(0).claimedDotsPerInch())
                .isEmpty();
        assertThat(decode(pdf(List.of(draw(10)), "lossless")).get(0).dotsPerInchOfWidth(38.1))
                .isEqualTo(300, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void limitsAreKeptForTheWholeDocument() {
        byte[] tiff = SamplePage.tiff("LZW", List.of(draw(10), draw(10)));
        PageDecoder narrow = new PageDecoder(new DecodeLimits(1 << 20, 2, 100_000, 150_000, 64, 64));

        assertThatThrownBy(() -> narrow.decode(tiff, Optional.empty())).hasMessageContaining("PIXELS");
    }

    @Test
    void halfOfACompressedStripIsNoticedInEveryCompression() throws Exception {
        for (String compression : List.of("CCITT T.6", "LZW", "PackBits", "Deflate", "ZLib", "None")) {
            byte[] tiff = SamplePage.tiff(compression, List.of(draw(12)));
            TiffDirectory page =
                    TiffStructure.check(tiff, DecodeLimits.DEFAULTS).get(0);
            TiffDirectory.Entry counts = page.entries().stream()
                    .filter(entry -> entry.tag() == TiffDirectory.STRIP_BYTE_COUNTS)
                    .findFirst()
                    .orElseThrow();
            int at = Math.toIntExact(counts.values() + (counts.type() == 3 ? 1 : 3));
            int low = tiff[at] & 0xff;
            assertThat(low).as("low byte of the strip's size").isGreaterThan(1);
            tiff[at] = (byte) (low / 2);
            assertThatThrownBy(() -> decode(tiff))
                    .as(compression)
                    .isInstanceOfSatisfying(
                            UnreadableDocument.class,
                            refused -> assertThat(refused.problem().code())
                                    .isIn(QuarantineCode.TRUNCATED, QuarantineCode.DECODE_WARNING));
        }
    }
}
