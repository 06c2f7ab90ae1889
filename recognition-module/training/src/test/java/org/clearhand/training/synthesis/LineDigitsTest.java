package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.draw.GreyImage;
import org.junit.jupiter.api.Test;

class LineDigitsTest {
    private static final int PITCH = 30;
    private static final int HEIGHT = 64;

    private final LineDigits digits = new LineDigits();

    /** A line of print, each character in a place of its own. */
    private static GreyImage line(String text, Consumer<Graphics2D> besides) {
        BufferedImage image = new BufferedImage(PITCH * text.length(), HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 34));
        for (int i = 0; i < text.length(); i++) {
            pen.drawString(text.substring(i, i + 1), PITCH * i + 4, 44);
        }
        besides.accept(pen);
        pen.dispose();
        return GreyImage.of(image);
    }

    private static List<CharacterReading> places(String text) {
        List<CharacterReading> places = new ArrayList<>();
        double share = 1.0 / text.length();
        for (int i = 0; i < text.length(); i++) {
            places.add(new CharacterReading(text.substring(i, i + 1), 1, 0, i * share, (i + 1) * share));
        }
        return places;
    }

    private void add(String text, Consumer<Graphics2D> besides) {
        digits.add("sheet", line(text, besides), text, places(text));
    }

    /** The n-th seven that was taken. */
    private IdxSet.Item seven(int at) {
        return digits.hands()
                .getOrDefault("sheet", Map.of())
                .getOrDefault('7', List.of())
                .get(at);
    }

    private static double ink(IdxSet.Item item) {
        double ink = 0;
        for (int i = 0; i < item.size() * item.size(); i++) {
            ink += item.ink(i % item.size(), i / item.size());
        }
        return ink;
    }

    @Test
    void digitsAreTakenByTheirPlaceOneByOneAndAsTheNumber() {
        add("an 1947, ici", pen -> {});

        assertThat(digits.hands().get("sheet")).containsOnlyKeys('1', '9', '4', '7');
        assertThat(digits.numbers()).extracting(Sample::text).containsExactly("1947");
        assertThat(digits.numbers().get(0).image().width()).isBetween(3 * PITCH, 4 * PITCH);
    }

    @Test
    void digitsThatTouchAreTakenAsTheNumberAlone() {
        add("an 1947, ici", pen -> pen.fillRect(4 * PITCH + 8, 30, PITCH, 3));

        assertThat(digits.hands().get("sheet")).containsOnlyKeys('1', '7');
        assertThat(digits.numbers()).extracting(Sample::text).containsExactly("1947");
    }

    @Test
    void aNumberWhoseEndsDoNotStandFreeIsNotTaken() {
        add("an 1947, ici", pen -> pen.fillRect(5 * PITCH + 8, 30, PITCH + 14, 3));

        assertThat(digits.hands().get("sheet")).containsOnlyKeys('1', '9');
        assertThat(digits.numbers()).isEmpty();
    }

    @Test
    void whatReachesInFromBesideIsNoPartOfADigit() {
        add("a7", pen -> {});
        IdxSet.Item alone = seven(0);
        // The tail of the letter, into the room at the lower left of the seven's stem.
        add("a7", pen -> pen.fillRect(0, 40, 38, 4));
        IdxSet.Item disturbed = seven(1);

        assertThat(ink(disturbed)).isCloseTo(ink(alone), org.assertj.core.api.Assertions.within(4.0));
    }

    @Test
    void whatIsLeftOfARuledLineBelowIsNoPartOfADigit() {
        add("7", pen -> pen.drawLine(8, 50, 22, 50));

        IdxSet.Item seven = seven(0);
        assertThat(seven.size()).isLessThan(34);
    }
}
