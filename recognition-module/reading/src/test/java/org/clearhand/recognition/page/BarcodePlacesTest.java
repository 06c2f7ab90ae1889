package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar code and the print around it tell where a form lies, without a look at its lines. */
class BarcodePlacesTest {
    private static final double SHARE = 0.8;
    private static final double PIXELS = SHARE * DrawnForm.PIXELS_PER_MILLIMETRE;
    private final DrawnForm form = DrawnForm.saying(1).bearing("form", Map.of());

    private static List<FormProposal> places(DrawnForm known, GreyImage picture) {
        UprightPage page = new UprightPage(1, picture, PageColours.none(), UprightPage.ink(picture));
        Map<Integer, SeenPage> ways = new HashMap<>();
        FormComparison comparison = new FormComparison(Map.of(known.template().ref(), known.blank()));
        return new BarcodePlaces(List.of(known.template()), comparison)
                .of(turn -> ways.computeIfAbsent(turn, same -> new SeenPage(page.turned(same), same)));
    }

    @ParameterizedTest
    @CsvSource({
        "CODE_128, 0",
        "CODE_128, 1",
        "CODE_128, 2",
        "CODE_128, 3",
        "QR_CODE, 0",
        "QR_CODE, 1",
        "QR_CODE, 2",
        "QR_CODE, 3",
        "DATA_MATRIX, 0",
        "DATA_MATRIX, 1",
        "DATA_MATRIX, 2",
        "DATA_MATRIX, 3"
    })
    void tellsSizeAndPlaceAnyWayUp(BarcodeFormat format, int turn) throws WriterException {
        GreyImage scan = form.printed(format, "FORM-7").scanned(0, SHARE, 255);

        List<FormProposal> places = places(form, QuarterTurn.clockwise(scan, -turn));

        assertThat(places).hasSizeGreaterThanOrEqualTo(1);
        assertThat(places.get(0).turn()).isEqualTo(turn);
        assertThat(places.get(0).barcode()).contains(form.template().fields().get(0));
        Registration place = places.get(0).place();
        assertThat(place.pixelsPerMillimetre() / PIXELS).isCloseTo(1, within(0.02));
        double left = (1 - SHARE) / 2 * scan.width();
        double top = (1 - SHARE) / 2 * scan.height();
        assertThat((place.offsetX() - left) / PIXELS).isCloseTo(0, within(1.0));
        assertThat((place.offsetY() - top) / PIXELS).isCloseTo(0, within(1.0));
    }

    @Test
    void withoutPrintAroundItABarcodeTellsNoPlace() throws WriterException {
        GreyImage scan =
                form.blankPaper().printed(BarcodeFormat.CODE_128, "FORM-7").scanned(0, SHARE, 255);

        assertThat(places(form, scan)).isEmpty();
    }

    @Test
    void aBarcodeTheFormDoesNotBearTellsNoPlace() throws WriterException {
        GreyImage scan = form.printed(BarcodeFormat.CODE_128, "FORM-7").scanned(0, SHARE, 255);

        assertThat(places(form.bearing("other", Map.of("pattern", "FORM-8")), scan))
                .isEmpty();
        assertThat(places(form.bearing("square", Map.of("symbology", "QR_CODE")), scan))
                .isEmpty();
        assertThat(places(form.bearing("own", Map.of("pattern", "FORM-\\d", "symbology", "CODE_128")), scan))
                .isNotEmpty();
    }
}
