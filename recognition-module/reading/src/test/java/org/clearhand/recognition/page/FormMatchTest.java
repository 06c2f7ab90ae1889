package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.junit.jupiter.api.Test;

class FormMatchTest {
    private static final int WIDTH = 1700;
    private static final int HEIGHT = 700;
    private final FormTemplate small =
            TemplateCatalogue.shipped().latest("us-personal-cheque").orElseThrow();

    /** All landmarks of the 6 inch cheque, in a picture whose ink stands in these columns. */
    private FormMatch.Candidate laid(int fromColumn, int toColumn, double print) {
        return laid(fromColumn, toColumn, print, 0.97, 1.2);
    }

    private FormMatch.Candidate laid(int fromColumn, int toColumn, double print, double score, double residual) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 255);
        for (int y = 300; y < 306; y++) {
            Arrays.fill(pixels, y * WIDTH + fromColumn, y * WIDTH + toColumn, (byte) 0);
        }
        GreyImage grey = new GreyImage(WIDTH, HEIGHT, pixels);
        return new FormMatch.Candidate(
                small,
                0,
                new UprightPage(1, grey, PageColours.none(), UprightPage.ink(grey)),
                Map.of("micr-band", FoundAnchor.plain(new PixelBox(400, 500, 900, 520), 1)),
                new Registration(7.3, 380, 60, residual),
                score,
                OptionalDouble.of(print));
    }

    /** A cheque 8.5 inches long has the lines of one of 6 inches, and print far beyond its page. */
    @Test
    void aLargerChequeIsNotTakenForASmallerOneOfAnotherBank() {
        assertThat(new FormMatch(List.of(laid(100, 1500, 0.01))).best()).isEmpty();
        assertThat(new FormMatch(List.of(laid(400, 1450, 0.01))).best()).isPresent();
    }

    /** What tells a bent money order from a cheque of a bank nobody knows. */
    @Test
    void landmarksOfAnUnknownPrintMustAllBeThereAndInTheirPlaces() {
        assertThat(new FormMatch(List.of(laid(400, 1450, 0.01, 0.97, 2.2))).best())
                .isEmpty();
        assertThat(new FormMatch(List.of(laid(400, 1450, 0.01, 0.94, 1.2))).best())
                .isEmpty();
        assertThat(new FormMatch(List.of(laid(400, 1450, 0.9, 0.94, 2.2))).best())
                .isPresent();
    }

    /** Beside a cheque whose print is known another may lie in the picture. */
    @Test
    void itsOwnPrintTellsAFormWhateverLiesBesideIt() {
        assertThat(new FormMatch(List.of(laid(100, 1500, 0.9))).best()).isPresent();
    }

    /** The frame of a customs declaration stands 2.1 mm below the line one signs on. */
    @Test
    void aLineFartherFromItsPlaceThanTheTemplateLetsItBeIsAnotherWherePrintSaysWhereThePageLies() {
        Anchor rule = small.anchor("signature-rule").orElseThrow();
        double slack = rule.toleranceMillimetres();

        assertThat(beside(rule, slack + 0.5, 0.9).anchor(rule)).isEmpty();
        assertThat(beside(rule, -slack - 0.5, 0.9).anchor(rule)).isEmpty();
        assertThat(beside(rule, slack - 0.5, 0.9).anchor(rule)).isPresent();
        assertThat(beside(rule, slack + 0.5, 0.01).anchor(rule)).isPresent();
    }

    /** A page on which a line was found so far below the anchor's place. */
    private FormMatch.Candidate beside(Anchor rule, double downMillimetres, double print) {
        FormMatch.Candidate laid = laid(400, 1450, print);
        PixelBox place = laid.registration().toPixels(rule.zone());
        int down = laid.registration().pixels(downMillimetres);
        return new FormMatch.Candidate(
                small,
                0,
                laid.page(),
                Map.of(rule.name(), FoundAnchor.plain(place.movedBy(0, down), 1)),
                laid.registration(),
                laid.score(),
                laid.print());
    }
}
