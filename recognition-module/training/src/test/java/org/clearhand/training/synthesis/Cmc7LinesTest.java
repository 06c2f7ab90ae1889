package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.Cmc7BarRecognizer;
import org.clearhand.recognition.text.Cmc7Glyphs;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;
import org.clearhand.training.draw.Sheet;
import org.clearhand.training.samples.E13bGlyphs.Bar;
import org.junit.jupiter.api.Test;

class Cmc7LinesTest {
    private static final double UNIT = 4;

    /** A line as it is printed, at about 300 dpi, with the spread and noise of a fair scan. */
    private static GreyImage drawn(String text, SplittableRandom random) {
        int width = (int) ((text.length() + 3) * CodelineFont.PITCH_UNITS * UNIT);
        int height = (int) (3 * CodelineFont.CMC7.height() * UNIT);
        Plate ink = new Plate(width, height);
        double left = CodelineFont.PITCH_UNITS * UNIT;
        for (int i = 0; i < text.length(); i++, left += CodelineFont.PITCH_UNITS * UNIT) {
            if (text.charAt(i) != ' ') {
                for (Bar bar : CodelineFont.CMC7.shape(text.charAt(i), random)) {
                    double top = CodelineFont.CMC7.height() * UNIT + bar.top() * UNIT;
                    ink.fillRectangle(
                            left + bar.left() * UNIT,
                            top,
                            left + (bar.left() + bar.width()) * UNIT,
                            top + bar.height() * UNIT);
                }
            }
        }
        Sheet sheet = new Sheet(width, height, 230);
        sheet.ink(ink, 190, 40);
        sheet.blur(0.4);
        sheet.addNoise(3, random);
        org.clearhand.training.draw.GreyImage image = sheet.cut(new InkBox(0, 0, width, height));
        byte[] grey = new byte[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) image.at(i % width, i / width);
        }
        return new GreyImage(width, height, grey);
    }

    @Test
    void everyCharacterIsReadByItsBars() {
        SplittableRandom random = new SplittableRandom(4);
        try (Cmc7BarRecognizer bars = new Cmc7BarRecognizer()) {
            for (String text : List.of(Cmc7Glyphs.CHARACTERS, "H0012345H 041012345678I 123456789012F", "FGHIJ JIHGF")) {
                assertThat(bars.read(List.of(drawn(text, random))).get(0).greedy())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void noTwoCharactersShareTheirWideGaps() {
        assertThat(Cmc7Glyphs.CHARACTERS.chars().mapToObj(c -> Cmc7Glyphs.wideGaps((char) c)))
                .doesNotHaveDuplicates()
                .allSatisfy(gaps -> assertThat(gaps).matches("(0*1){2}0*").hasSize(6));
    }
}
