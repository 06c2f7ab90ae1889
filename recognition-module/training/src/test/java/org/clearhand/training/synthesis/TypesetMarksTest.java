package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.SplittableRandom;
import org.clearhand.training.draw.Plate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetMarksTest {
    @ParameterizedTest
    @ValueSource(chars = {'.', ',', '-', '=', '/', '*', '#'})
    void aMarkBesideFiguresOfAFontCanBeSeenThoughFontsNeedNoPen(char mark) {
        Hand hand = new Hands.Typeset(new Font(Font.SANS_SERIF, Font.PLAIN, 1), true);
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 20; i++) {
            Plate plate = new Plate(160, 120);
            hand.glyph(mark, random).draw(plate, new Placement(20, 40, 30, 1, 0, 0), random);

            float darkest = 0;
            for (int y = 0; y < plate.height(); y++) {
                for (int x = 0; x < plate.width(); x++) {
                    darkest = Math.max(darkest, plate.at(x, y));
                }
            }
            assertThat(darkest).isGreaterThan(0.5f);
        }
    }
}
