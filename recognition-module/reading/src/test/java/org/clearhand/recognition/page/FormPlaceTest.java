package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is found wherever it lies in its picture, and no other form is taken for it. */
class FormPlaceTest {
    private final DrawnForm form = DrawnForm.saying(1);
    private final FormIdentifier identifier =
            new FormIdentifier(List.of(form.template()), Map.of(form.template().ref(), form.blank()));

    private Optional<FormMatch.Candidate> identified(GreyImage picture) {
        UprightPage page = new UprightPage(1, picture, PageColours.none(), UprightPage.ink(picture));
        return identifier.identify(page, Skew.degrees(page.ink())).best();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.0, 255",
        "9.5, 0.85, 255",
        "-9.5, 0.85, 40",
        "4, 0.6, 235",
        "180, 1.0, 255",
        "187, 0.8, 30",
        "-3, 0.75, 255",
        "0.6, 0.95, 255"
    })
    void isFoundTurnedMovedAndSmaller(double degrees, double share, int level) {
        Optional<FormMatch.Candidate> found = identified(form.scanned(degrees, share, level));

        assertThat(found).hasValueSatisfying(candidate -> {
            Registration place = candidate.registration();
            double scale = share * DrawnForm.PIXELS_PER_MILLIMETRE;
            assertThat(place.pixelsPerMillimetre() / scale).isBetween(0.995, 1.005);
            // The middle of the form lies in the middle of the sheet, whichever way up.
            double x = place.offsetX() + form.template().pageWidthMillimetres() / 2 * place.pixelsPerMillimetre();
            double y = place.offsetY() + form.template().pageHeightMillimetres() / 2 * place.pixelsPerMillimetre();
            double away = Math.hypot(
                    x - candidate.page().width() / 2.0, y - candidate.page().height() / 2.0);
            assertThat(away / scale).as("millimetres from its place").isLessThan(0.5);
        });
    }

    /** As a camera sees it, and as a feed that runs fast draws it. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, -2, -1, 1, 1, -2, 1",
        "-1, 1, 2, 1.3, -2, -1, 2, -1",
        "0, 1, 0, 1, 0, -1, 0, -1",
        "1.5, 0, -1.5, 0, 2, 0, -2, 0"
    })
    void isLaidFlatWhereItIsBent(
            double right1,
            double down1,
            double right2,
            double down2,
            double right3,
            double down3,
            double right4,
            double down4) {
        double[] corners = {right1, down1, right2, down2, right3, down3, right4, down4};
        Projection bend = DrawnForm.bend(corners);

        assertThat(identified(form.bent(corners))).hasValueSatisfying(candidate -> {
            for (Anchor anchor : form.template().anchors()) {
                PixelBox box = candidate.registration().toPixels(anchor.zone());
                Point2D laid = candidate.page().decoded(box.left(), box.top());
                Point2D drawn = bend.apply(
                        anchor.zone().x() * DrawnForm.PIXELS_PER_MILLIMETRE,
                        anchor.zone().y() * DrawnForm.PIXELS_PER_MILLIMETRE);
                assertThat(laid.distance(drawn) / DrawnForm.PIXELS_PER_MILLIMETRE)
                        .as(anchor.name())
                        .isLessThan(0.5);
                assertThat(candidate.anchors()).containsKey(anchor.name());
            }
        });
    }

    @Test
    void aPageThatLiesFlatIsNotDrawnAnew() {
        GreyImage picture = form.scanned(0, 1, 255);

        assertThat(identified(picture))
                .hasValueSatisfying(
                        candidate -> assertThat(candidate.page().grey()).isSameAs(picture));
    }

    /** Another bank's words on the same lines say nothing about how the page lies, though letters meet letters by chance. */
    @Test
    void otherPrintBendsNoPage() {
        for (long seed = 2; seed < 8; seed++) {
            GreyImage picture = DrawnForm.saying(seed).scanned(0, 1, 255);
            UprightPage page = new UprightPage(1, picture, PageColours.none(), UprightPage.ink(picture));

            assertThat(identifier.identify(page, 0).candidates())
                    .filteredOn(candidate -> candidate.quarterTurns() == 0)
                    .isNotEmpty()
                    .allSatisfy(candidate -> assertThat(candidate.page().grey()).isSameAs(picture));
        }
    }

    /** Rows of dots look like more and longer lines than the form has. */
    @Test
    void isFoundUnderAScreenOfPaleDots() {
        GreyImage screened = form.scanned(0, 0.9, 255);
        for (int y = 0; y < screened.height(); y++) {
            for (int x = 0; x < screened.width(); x++) {
                int at = y * screened.width() + x;
                if (x % 7 < 3 && y % 7 < 3) {
                    screened.pixels()[at] = (byte) Math.min(screened.at(x, y), 205);
                }
            }
        }

        assertThat(identified(screened))
                .hasValueSatisfying(
                        candidate -> assertThat(candidate.registration().pixelsPerMillimetre()
                                        / (0.9 * DrawnForm.PIXELS_PER_MILLIMETRE))
                                .isBetween(0.995, 1.005));
    }

    @Test
    void aFormOfTheSameLinesWithOtherWordsIsAnotherForm() {
        for (long seed = 2; seed < 6; seed++) {
            assertThat(identified(DrawnForm.saying(seed).scanned(1.5, 0.9, 255)))
                    .isEmpty();
        }
    }

    @Test
    void printAgreesWithItselfAndWithNothingElse() {
        GreyImage picture = form.scanned(0, 1, 255);
        InkAround ink = new InkAround(UprightPage.ink(picture));
        Registration right = Registration.filling(form.template().pageWidthMillimetres(), picture.width());
        Registration near = new Registration(right.pixelsPerMillimetre() * 1.006, 7, -6, 0);

        PrintAgreement same = new PrintAgreement(form.blank(), ink);
        PrintAgreement other = new PrintAgreement(DrawnForm.saying(9).blank(), ink);

        assertThat(same.of(right)).isGreaterThan(0.95);
        assertThat(other.of(other.best(right))).isLessThan(FormMatch.LEAST_PRINT);
        Registration best = same.best(near);
        assertThat(best.offsetX()).isBetween(-1.5, 1.5);
        assertThat(best.offsetY()).isBetween(-1.5, 1.5);
    }
}
