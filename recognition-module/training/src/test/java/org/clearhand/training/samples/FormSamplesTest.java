package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.blank.BlankArtwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSamplesTest {
    private static final FormTemplate CN22 =
            TemplateCatalogue.shipped().latest("cn22").orElseThrow();
    private static final ScanOptions STRAIGHT = new ScanOptions(0, 0, 0, 0, 0, 1, List.of(200), List.of(FileKind.PNG));

    private static FormSamples samples(ScanOptions scanning) throws IOException {
        FillOptions filling = new FillOptions(Optional.empty(), HandShare.ALL, 0, 0, 1, 1, 1);
        return new FormSamples(CN22, BlankArtwork.shipped(CN22).orElseThrow(), filling, scanning);
    }

    @Test
    void aDocumentDependsOnItsSeedAndNumberOnly() throws IOException {
        byte[] third = samples(STRAIGHT).sample(2, 5).content();

        FormSamples again = samples(STRAIGHT);
        byte[] first = again.sample(0, 5).content();
        assertThat(again.sample(2, 5).content()).isEqualTo(third).isNotEqualTo(first);
        assertThat(again.sample(2, 6).content()).isNotEqualTo(third);
    }

    @Test
    void theBarsSayTheNumberOfTheItem() throws Exception {
        FillOptions clean = new FillOptions(Optional.empty(), HandShare.ALL, 0, 0, 0, 0, 0);
        FormSample sample =
                new FormSamples(CN22, BlankArtwork.shipped(CN22).orElseThrow(), clean, STRAIGHT).sample(0, 1);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sample.content()));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));

        assertThat(new Code128Reader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo(sample.form().field("barcode").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, false", "10, 1.15, 2, false", "-10, 0.85, -1, true", "3, 1, 0, true"})
    void aZoneLiesInThePictureWhereItsLabelSays(double skew, double scale, double shift, boolean upsideDown) {
        ScanGeometry geometry = new ScanGeometry(skew, scale, shift, shift, upsideDown, 200, 74, 105);
        aZoneLiesWhereItsLabelSays(geometry);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, false", "1.02, 10, 0, false", "0.98, -7, 0.015, true", "1, 0, 0.05, false"})
    void soItDoesOnABentPage(double stretch, double skew, double shift, boolean upsideDown) {
        PageBend bend = new PageBend(
                List.of(shift, -shift, shift / 2, 0.0), List.of(-shift, 0.0, shift, -shift), Math.max(0.9, stretch));
        aZoneLiesWhereItsLabelSays(new ScanGeometry(skew, 1, 0, 0, upsideDown, 200, 74, 105, bend));
    }

    private static void aZoneLiesWhereItsLabelSays(ScanGeometry geometry) {
        Zone zone = new Zone(40, 20, 12, 6);
        double size = geometry.pixelsPerMillimetre();
        BufferedImage sheet = new BufferedImage(
                (int) Math.round(74 * size), (int) Math.round(105 * size), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.scale(size, size);
        pen.setColor(Color.BLACK);
        pen.fill(new Rectangle2D.Double(zone.x(), zone.y(), zone.width(), zone.height()));
        BufferedImage picture = geometry.picture(sheet, Color.WHITE);

        List<Point2D> corners = geometry.polygon(zone);
        Point2D middle = new Point2D.Double(
                (corners.get(0).getX() + corners.get(2).getX()) / 2,
                (corners.get(0).getY() + corners.get(2).getY()) / 2);
        for (Point2D corner : corners) {
            assertThat(level(picture, towards(corner, middle, 0.08))).isLessThan(60);
            assertThat(level(picture, towards(corner, middle, -0.08))).isGreaterThan(200);
        }
    }

    @Test
    void aPageIsTheSamePageBentAndNot() throws IOException {
        ScanOptions bent = new ScanOptions(0, 0, 0, 0, 0, 1, 0.015, 0.02, List.of(200), List.of(FileKind.PNG));

        FormSample straight = samples(STRAIGHT).sample(0, 5);
        FormSample sample = samples(bent).sample(0, 5);

        assertThat(sample.form()).isEqualTo(straight.form());
        assertThat(sample.geometry().bend().isNone()).isFalse();
        assertThat(sample.content()).isNotEqualTo(straight.content());
        assertThat(samples(bent).sample(0, 5).content()).isEqualTo(sample.content());
    }

    @Test
    void aJpegNamesItsResolution() throws IOException {
        byte[] file = SampleFiles.named(FileKind.JPEG, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), 300);

        assertThat(file[13]).isEqualTo((byte) 1);
        assertThat((file[14] << 8) | (file[15] & 0xff)).isEqualTo(300);
    }

    @Test
    void rangesOutsideOfWhatIsDrawnAreRefused() {
        assertThatThrownBy(() -> new ScanOptions(50, 0, 0, 0, 0, 1, List.of(200), List.of(FileKind.PNG)))
                .hasMessageContaining("skew");
        assertThatThrownBy(() -> new ScanOptions(0, 0, 0, 0, 0, 1, 0.2, 0, List.of(200), List.of(FileKind.PNG)))
                .hasMessageContaining("perspective");
        assertThatThrownBy(() -> new FillOptions(Optional.empty(), HandShare.ALL, 1.5, 0, 0, 0, 0))
                .hasMessageContaining("share");
    }

    private static Point2D towards(Point2D from, Point2D to, double part) {
        return new Point2D.Double(
                from.getX() + part * (to.getX() - from.getX()), from.getY() + part * (to.getY() - from.getY()));
    }

    private static int level(BufferedImage picture, Point2D at) {
        return picture.getRGB((int) Math.floor(at.getX()), (int) Math.floor(at.getY())) & 0xff;
    }

    /** A hand begins behind the label, and where none is printed at the beginning of the line. */
    @Test
    void whatIsPrintedOnALineIsNotWrittenOver() throws IOException {
        FormTemplate cheque =
                TemplateCatalogue.shipped().latest("in-cts2010-cheque").orElseThrow();
        BlankLines lines = BlankLines.of(cheque, BlankArtwork.shipped(cheque).orElseThrow()::draw);
        Zone legal = cheque.anchor("legal-rule-first").orElseThrow().zone();
        Zone strip = new Zone(legal.x(), legal.y() - 3.6, legal.width(), 3.1);
        Zone second = cheque.anchor("legal-rule-second").orElseThrow().zone();

        // The label ends where its rule begins, 21 mm from the left.
        assertThat(lines.behindLabel(strip)).isBetween(19.5, 24.0).isGreaterThan(strip.x() + 1);
        assertThat(lines.behindLabel(new Zone(second.x(), second.y() - 3.6, second.width(), 3.1)))
                .isEqualTo(second.x());
    }

    /** The artwork of the Indian cheque has a short label and the zone of its payee begins behind the longest one of any bank. */
    @Test
    void nothingIsWrittenBeforeTheZoneOfItsField() throws IOException {
        FormTemplate cheque =
                TemplateCatalogue.shipped().latest("in-cts2010-cheque").orElseThrow();
        FillOptions filling = new FillOptions(Optional.empty(), HandShare.ALL, 0, 0, 0, 0, 0);
        FormSamples samples =
                new FormSamples(cheque, BlankArtwork.shipped(cheque).orElseThrow(), filling, STRAIGHT);
        Zone payee = cheque.field("payee").orElseThrow().zone();
        Zone before = new Zone(payee.x() - 3, payee.y() + 2, 2.5, payee.height() - 6);
        Zone behind = new Zone(payee.x() + 0.5, before.y(), 20, before.height());

        for (int number = 0; number < 4; number++) {
            BufferedImage picture = ImageIO.read(
                    new ByteArrayInputStream(samples.sample(number, 5).content()));
            assertThat(darkest(picture, before)).isGreaterThan(150);
            assertThat(darkest(picture, behind)).isLessThan(150);
        }
    }

    private static int darkest(BufferedImage picture, Zone zone) {
        double scale = 200 / 25.4;
        int darkest = 255;
        for (int y = (int) (zone.y() * scale); y < zone.bottom() * scale; y++) {
            for (int x = (int) (zone.x() * scale); x < zone.right() * scale; x++) {
                darkest = Math.min(darkest, picture.getRGB(x, y) & 0xff);
            }
        }
        return darkest;
    }
}
