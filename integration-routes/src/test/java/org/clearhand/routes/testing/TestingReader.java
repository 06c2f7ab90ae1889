package org.clearhand.routes.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.Box;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingCandidate;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.ReadingStep;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.VariantReading;
import org.clearhand.recognition.VariantSign;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.quality.QualityReport;
import org.clearhand.recognition.quality.QualityResult;
import org.clearhand.recognition.quality.QualityVerdict;

/**
 * Reads the documents that {@link #document} draws. What it says of one is written in the document itself, so that routes can be tested
 * without a net: the real reader is tested where it lives and against the built server.
 */
public final class TestingReader implements DocumentReader {
    /** What becomes of a document. */
    public enum Kind {
        SURE(1),
        UNSURE_DATE(2),
        BLANK(3),
        POISON(4),
        /** A scan of two sure documents, see {@link #item}; each of them would be taken for a scan of two again. */
        SCAN_OF_TWO(5);

        private final int colour;

        Kind(int colour) {
            this.colour = colour;
        }

        private static Kind of(int rgb) {
            return Arrays.stream(values())
                    .filter(kind -> kind.colour == (rgb & 0xFF))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final int HEIGHT = 8;
    private static final int ITEMS_FROM = 1_000_000;

    private final Map<Integer, AtomicInteger> readings = new ConcurrentHashMap<>();
    private CountDownLatch gate = new CountDownLatch(0);

    /** A PNG; each number gives other bytes. */
    public static byte[] document(int number, Kind kind) {
        BufferedImage image = new BufferedImage(40, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, number);
        image.setRGB(1, 0, kind.colour);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The picture of an item of a {@link Kind#SCAN_OF_TWO}. */
    public static byte[] item(int scan, int item) {
        return document(ITEMS_FROM + 10 * scan + item, Kind.SCAN_OF_TWO);
    }

    private static DocumentReading divided(int scan, byte[] preview) {
        return new DocumentReading(
                Optional.empty(),
                List.of(new PageSummary(1, 40, HEIGHT, 200, 40, HEIGHT, Optional.of(preview))),
                List.of(),
                Optional.empty(),
                Map.of(ReadingStep.IDENTIFY, 4_321L),
                "testing-reader-1",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ScanItem(1, 1, 0, 0, 40, 4, Optional.of(item(scan, 1))),
                        new ScanItem(2, 1, 0, 4, 40, 4, Optional.of(item(scan, 2)))));
    }

    @Override
    public DocumentReading read(byte[] document, ReadRequest request) {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(document));
            gate.await();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        int number = image.getRGB(0, 0) & 0xFFFFFF;
        readings.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet();
        return switch (Kind.of(image.getRGB(1, 0))) {
            case SURE -> reading(isAsTold(request) ? 0.99 : 0.5, document);
            case UNSURE_DATE -> reading(0.5, document);
            case BLANK -> DocumentReading.unreadable(ReadingProblem.of(QuarantineCode.BLANK), "testing-reader-1");
            case SCAN_OF_TWO -> request.oneItem() ? reading(0.99, document) : divided(number, document);
            case POISON -> throw new IllegalArgumentException("a defect that only this document meets");
        };
    }

    /** All its documents are worth the same; where another amount was told, it is not sure. */
    private static boolean isAsTold(ReadRequest request) {
        return request.expectedAmount().stream()
                .allMatch(told -> told.compareTo(new BigDecimal(TestingCheques.AMOUNT)) == 0);
    }

    private static DocumentReading reading(double dateConfidence, byte[] preview) {
        return new DocumentReading(
                        Optional.of(TestingCheques.form().ref()),
                        List.of(new PageSummary(1, 40, HEIGHT, 200, 40, HEIGHT, Optional.of(preview))),
                        List.of(
                                field(
                                        "date",
                                        FieldType.DATE,
                                        LocalDate.now(ZoneOffset.UTC).toString(),
                                        dateConfidence),
                                field("courtesyAmount", FieldType.COURTESY_AMOUNT, TestingCheques.AMOUNT, 0.97),
                                field("legalAmount", FieldType.LEGAL_AMOUNT, TestingCheques.AMOUNT, 0.96),
                                field("micr", FieldType.MICR_LINE, TestingCheques.MICR, 0.98)),
                        Optional.empty(),
                        Map.of(ReadingStep.READ, 1_234L),
                        "testing-reader-1",
                        Optional.of(quality()))
                .withVariant(Optional.of(new VariantReading(Optional.of("bank-1"), VariantSign.CODE_LINE, "as drawn")));
    }

    private static QualityReport quality() {
        return new QualityReport(
                List.of(
                        new QualityResult(
                                QualityMetric.EXCESSIVE_SKEW, 1, QualityVerdict.GOOD, Optional.of(0.25), 3, "degrees"),
                        new QualityResult(
                                QualityMetric.OUT_OF_FOCUS, 1, QualityVerdict.NOT_TESTED, Optional.empty(), 0.6, "mm")),
                List.of(new FieldUsability("date", true, true, 180, 0.07, false)));
    }

    private static FieldReading field(String name, FieldType type, String value, double confidence) {
        return new FieldReading(
                name,
                type,
                Optional.of(value),
                Optional.of(value),
                confidence,
                true,
                List.of(new ReadingCandidate(value, confidence)),
                Optional.of(new Box(1, 1, 1, 10, 4)),
                "testing-net-1",
                List.of("as drawn"),
                List.of(),
                List.of(new CharacterReading(value.substring(0, 1), confidence, 0, 0.25, 0.5)),
                List.of(new Box(1, 2, 2, 8, 3)));
    }

    /** Holds every reading from now on until {@link #letGo}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void letGo() {
        gate.countDown();
    }

    /** How often each document was read, by its number. */
    public Map<Integer, AtomicInteger> readings() {
        return readings;
    }

    @Override
    public void close() {}
}
