package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
                new Registration(7.3, 380, 60, 2.2),
                0.96,
                OptionalDouble.of(print));
    }

    /** A cheque 8.5 inches long has the lines of one of 6 inches, and print far beyond its page. */
    @Test
    void aLargerChequeIsNotTakenForASmallerOneOfAnotherBank() {
        assertThat(new FormMatch(List.of(laid(100, 1500, 0.01))).best()).isEmpty();
        assertThat(new FormMatch(List.of(laid(400, 1450, 0.01))).best()).isPresent();
    }

    /** Beside a cheque whose print is known another may lie in the picture. */
    @Test
    void itsOwnPrintTellsAFormWhateverLiesBesideIt() {
        assertThat(new FormMatch(List.of(laid(100, 1500, 0.9))).best()).isPresent();
    }
}
