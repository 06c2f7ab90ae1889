package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.training.draw.GreyImage;
import org.junit.jupiter.api.Test;

class LineAlignerTest {
    private static final String TEXT = "arrived in 1947 at 12 paris";
    private static final int LEFT = 20;

    @Test
    void everyDigitOfALineIsFoundWhereItStands() throws Exception {
        BufferedImage image = new BufferedImage(600, 60, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 60);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 38));
        FontMetrics metrics = pen.getFontMetrics();
        pen.drawString(TEXT, LEFT, 44);
        pen.dispose();

        List<CharacterReading> places;
        List<CharacterReading> unspelt;
        try (LineAligner aligner = new LineAligner("words-12")) {
            places = aligner.places(GreyImage.of(image), TEXT);
            unspelt = aligner.places(GreyImage.of(image), "50 €");
        }

        assertThat(unspelt).isEmpty();
        assertThat(places).hasSize(TEXT.length());
        for (int i = 0; i < TEXT.length(); i++) {
            if (Character.isDigit(TEXT.charAt(i))) {
                double middle =
                        LEFT + metrics.stringWidth(TEXT.substring(0, i)) + metrics.charWidth(TEXT.charAt(i)) / 2.0;
                assertThat(middle / image.getWidth())
                        .as("middle of %s", TEXT.charAt(i))
                        .isBetween(places.get(i).left(), places.get(i).right());
            }
        }
    }
}
