package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearhand.recognition.TestedPicture.PIXELS_PER_MILLIMETRE;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.quality.QualityReport;
import org.clearhand.recognition.quality.QualityResult;
import org.clearhand.recognition.quality.QualityVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each metric on pictures on both sides of its limit, made from a cheque that has no defect. */
class ImageDefectsTest {
    private static final BufferedImage CHEQUE = TestedPicture.sample("us-personal-cheque", "007.png");
    private static final int WIDTH = CHEQUE.getWidth();
    private static final int HEIGHT = CHEQUE.getHeight();
    private static final int PAPER = 240;

    private static Arguments sides(QualityMetric metric, Supplier<QualityReport> good, Supplier<QualityReport> bad) {
        return Arguments.of(metric, good, bad);
    }

    private static Arguments sides(QualityMetric metric, BufferedImage good, BufferedImage bad) {
        return sides(metric, () -> TestedPicture.report(good), () -> TestedPicture.report(bad));
    }

    static Stream<Arguments> bothSides() {
        BufferedImage larger = DamagedPicture.framed(CHEQUE, mm(2), PAPER);
        return Stream.of(
                sides(QualityMetric.UNDERSIZE_IMAGE, withoutRight(7), withoutRight(9)),
                sides(QualityMetric.OVERSIZE_IMAGE, larger, DamagedPicture.framed(CHEQUE, mm(4.5), PAPER)),
                sides(QualityMetric.BELOW_MINIMUM_COMPRESSED_SIZE, () -> ofBytes(1_000), () -> ofBytes(999)),
                sides(QualityMetric.ABOVE_MAXIMUM_COMPRESSED_SIZE, () -> ofBytes(6_000_000), () -> ofBytes(6_000_001)),
                sides(
                        QualityMetric.EXCESSIVE_SKEW,
                        DamagedPicture.turned(CHEQUE, 2.6),
                        DamagedPicture.turned(CHEQUE, -3.4)),
                sides(
                        QualityMetric.IMAGE_TOO_LIGHT,
                        DamagedPicture.levels(CHEQUE, 150, 250),
                        DamagedPicture.levels(CHEQUE, 215, 250)),
                sides(
                        QualityMetric.IMAGE_TOO_DARK,
                        DamagedPicture.levels(CHEQUE, 0, 140),
                        DamagedPicture.levels(CHEQUE, 0, 90)),
                // A rule that ends before the edges is print.
                sides(
                        QualityMetric.HORIZONTAL_STREAKS,
                        DamagedPicture.filled(CHEQUE, mm(5), mm(12), WIDTH - mm(10), 3, 150),
                        DamagedPicture.filled(CHEQUE, 0, mm(12), WIDTH, 3, 150)),
                sides(QualityMetric.CARBON_STRIP, band(2.5), band(4)),
                sides(QualityMetric.PIGGYBACK_DOCUMENT, CHEQUE, Scans.piggybacked(1)),
                sides(
                        QualityMetric.FOLDED_OR_TORN_CORNERS,
                        DamagedPicture.withoutCorner(CHEQUE, mm(4)),
                        DamagedPicture.withoutCorner(CHEQUE, mm(7))),
                sides(QualityMetric.FOLDED_OR_TORN_EDGES, notched(2), notched(4.5)),
                sides(
                        QualityMetric.FRAMING_ERROR,
                        DamagedPicture.framed(CHEQUE, mm(3), 15),
                        DamagedPicture.framed(CHEQUE, mm(5), 15)),
                sides(QualityMetric.OUT_OF_FOCUS, DamagedPicture.blurred(CHEQUE, 1), DamagedPicture.blurred(CHEQUE, 4)),
                sides(
                        QualityMetric.SPOT_NOISE,
                        DamagedPicture.specked(CHEQUE, 900, 1),
                        DamagedPicture.specked(CHEQUE, 3_500, 1)),
                sides(
                        QualityMetric.FRONT_REAR_MISMATCH,
                        () -> TestedPicture.report(CHEQUE, back(mm(2.5))),
                        () -> TestedPicture.report(CHEQUE, back(mm(3.5)))),
                sides(QualityMetric.PARTIAL_IMAGE, withoutRight(4), withoutRight(8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bothSides")
    void aPictureOnTheGoodSideIsGoodAndOneOnTheBadSideIsADefect(
            QualityMetric metric, Supplier<QualityReport> good, Supplier<QualityReport> bad) {
        QualityResult within = TestedPicture.result(good.get(), metric);
        QualityResult beyond = TestedPicture.result(bad.get(), metric);

        assertThat(within.verdict()).as("%s", within).isEqualTo(QualityVerdict.GOOD);
        assertThat(beyond.verdict()).as("%s", beyond).isEqualTo(QualityVerdict.DEFECT);
    }

    @Test
    void everyMetricHasPicturesOnBothSides() {
        assertThat(bothSides().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) QualityMetric.values());
    }

    @Test
    void theUndamagedChequeHasNoDefectAndALieAboutItsResolutionMakesNone() {
        assertThat(TestedPicture.report(CHEQUE).defects()).isEmpty();
        assertThat(TestedPicture.report(50_000, OptionalDouble.of(72), CHEQUE).defects())
                .isEmpty();
        assertThat(TestedPicture.report(50_000, OptionalDouble.empty(), CHEQUE).defects())
                .isEmpty();
    }

    @Test
    void sizesAreMeasuredOnTheCodeLineWhateverTheFileClaims() {
        Map<String, Double> wider = Map.of("honest", 200.0, "lying", 100.0);
        wider.forEach((name, dotsPerInch) -> assertThat(TestedPicture.result(
                                TestedPicture.report(50_000, OptionalDouble.of(dotsPerInch), withoutRight(10)),
                                QualityMetric.UNDERSIZE_IMAGE)
                        .figure()
                        .orElseThrow())
                .as(name)
                .isBetween(9.0, 11.0));
    }

    @Test
    void whatCannotBeToldIsNotTested() {
        BufferedImage blank = DamagedPicture.filled(CHEQUE, 0, 0, WIDTH, HEIGHT, PAPER);
        QualityReport report = TestedPicture.report(blank);

        assertThat(Stream.of(
                                QualityMetric.UNDERSIZE_IMAGE,
                                QualityMetric.PIGGYBACK_DOCUMENT,
                                QualityMetric.PARTIAL_IMAGE,
                                QualityMetric.OUT_OF_FOCUS,
                                QualityMetric.FRONT_REAR_MISMATCH)
                        .map(metric -> TestedPicture.result(report, metric).verdict()))
                .containsOnly(QualityVerdict.NOT_TESTED);
    }

    private static QualityReport ofBytes(long bytes) {
        return TestedPicture.report(bytes, OptionalDouble.of(200), CHEQUE);
    }

    private static BufferedImage withoutRight(double millimetres) {
        return DamagedPicture.cropped(CHEQUE, 0, 0, WIDTH - mm(millimetres), HEIGHT);
    }

    private static BufferedImage band(double millimetres) {
        return DamagedPicture.filled(CHEQUE, 0, mm(42), WIDTH, mm(millimetres), 30);
    }

    private static BufferedImage notched(double millimetres) {
        return DamagedPicture.filled(CHEQUE, mm(40), 0, mm(12), mm(millimetres), 12);
    }

    /** A back that is higher than the front. */
    private static BufferedImage back(int higher) {
        return DamagedPicture.filled(
                new BufferedImage(WIDTH, HEIGHT + higher, BufferedImage.TYPE_BYTE_GRAY),
                0,
                0,
                WIDTH,
                HEIGHT + higher,
                PAPER);
    }

    private static int mm(double millimetres) {
        return (int) Math.round(millimetres * PIXELS_PER_MILLIMETRE);
    }
}
