package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a page is made flat, and when its print is not trusted to say how it is bent. */
class BentPageTest {
    private static final double[] BENT = {-3.2, 1.3, -0.35, -1, -1.4, -2.6, -1.05, 1.35};
    private static final double[] FLAT = {0, 0, 0, 0, 0, 0, 0, 0};

    private final DrawnForm form = DrawnForm.saying(1);

    /** @param size of the form where it is expected, by its true one; the middle of the page stays where it is */
    private Optional<BentPage.Flat> flat(
            GreyImage picture, double size, double rightMillimetres, double downMillimetres) {
        UprightPage page = new UprightPage(1, picture, PageColours.none(), UprightPage.ink(picture));
        double pixels = DrawnForm.PIXELS_PER_MILLIMETRE;
        double halfWidth = form.template().pageWidthMillimetres() / 2;
        double halfHeight = form.template().pageHeightMillimetres() / 2;
        Registration expected = new Registration(
                pixels * size,
                pixels * (rightMillimetres - halfWidth * (size - 1)),
                pixels * (downMillimetres - halfHeight * (size - 1)),
                0);
        return BentPage.flat(page, new InkAround(page.ink()), form.blank(), expected);
    }

    @Test
    void aPlaceOfAnotherSizeIsLeftToItsOwnComparison() {
        assertThat(flat(form.bent(BENT), 0.98, -2.8, -1.8)).isPresent();
        assertThat(flat(form.bent(BENT), 0.952, -2.8, -1.8)).isEmpty();
    }

    /** The first fit to the print nearby would lay a corner 4 mm beside its place. */
    @Test
    void aFitThatIsStillOnItsWayIsNotTaken() {
        GreyImage picture = form.bent(2.75, -2.9, 2.2, 2, -2.35, -3, 3.15, -0.05);

        assertThat(flat(picture, 0.962, -2.8, -2.4)).isEmpty();
    }

    /** Some of it is found by chance, anywhere. */
    @Test
    void printThatDoesNotMoveAsOnePageBendsNone() {
        assertThat(flat(DrawnForm.saying(2).bent(FLAT), 0.989, 2.5, 2.3)).isEmpty();
        assertThat(flat(DrawnForm.saying(4).bent(BENT), 0.988, -2.8, -1.8)).isEmpty();
        assertThat(flat(DrawnForm.saying(8).bent(FLAT), 0.988, -2.8, -2.6)).isEmpty();
    }
}
