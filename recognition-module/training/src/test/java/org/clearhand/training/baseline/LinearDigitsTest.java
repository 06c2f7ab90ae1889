package org.clearhand.training.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;

/** Digits of three typefaces, each leaning, turned, bold and large as chance will have it. */
class LinearDigitsTest {
    private static final String[] FACES = {Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED};
    private static final int LESSONS = 800;
    private static final int QUESTIONS = 300;

    @Test
    void readsDigitsItHasNotSeen() {
        assertThat(rightOf(false)).isGreaterThan(QUESTIONS * 95 / 100);
    }

    /** What it answers comes from the lessons: with wrong ones it knows nothing. */
    @Test
    void shuffledLabelsTeachNothing() {
        assertThat(rightOf(true)).isLessThan(QUESTIONS * 40 / 100);
    }

    @Test
    void darknessAndPlaceMakeNoDifference() {
        LinearDigits.Lessons lessons = lessons(false);
        LinearDigits digits = lessons.learn(1);
        GreyImage seven = drawn("7", new Random(4), 60, 240);
        GreyImage faint = drawn("7", new Random(4), 150, 240);

        assertThat(digits.read(seven)).isEqualTo(7);
        assertThat(digits.read(faint)).isEqualTo(7);
    }

    @Test
    void emptyPaperIsAnsweredAndALetterIsNoLesson() {
        LinearDigits.Lessons lessons = lessons(false);
        byte[] white = new byte[400];
        java.util.Arrays.fill(white, (byte) 255);

        assertThat(lessons.learn(1).read(new GreyImage(20, 20, white))).isBetween(0, 9);
        assertThatThrownBy(() -> lessons.add(new GreyImage(20, 20, white), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinearDigits.Lessons().learn(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stringsAreCutIntoTheirDigits() {
        LinearDigits digits = lessons(false).learn(1);

        assertThat(read(digits, "40718")).isEqualTo("40718");
        assertThat(read(digits, "23.65")).isEqualTo("2365");
    }

    private static int rightOf(boolean shuffled) {
        LinearDigits digits = lessons(shuffled).learn(1);
        Random random = new Random(2);
        int right = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            int digit = random.nextInt(10);
            right += digits.read(digit(digit, random)) == digit ? 1 : 0;
        }
        return right;
    }

    private static LinearDigits.Lessons lessons(boolean shuffled) {
        LinearDigits.Lessons lessons = new LinearDigits.Lessons();
        Random random = new Random(1);
        for (int i = 0; i < LESSONS; i++) {
            int digit = random.nextInt(10);
            GreyImage image = digit(digit, random);
            lessons.add(image, shuffled ? random.nextInt(10) : digit);
        }
        return lessons;
    }

    private static GreyImage digit(int digit, Random random) {
        return drawn(Integer.toString(digit), random, random.nextInt(120), 200 + random.nextInt(56));
    }

    private static String read(LinearDigits digits, String text) {
        StringBuilder read = new StringBuilder();
        DigitCutter.cut(drawn(text, new Random(9), 40, 230)).forEach(part -> read.append(digits.read(part)));
        return read.toString();
    }

    private static GreyImage drawn(String text, Random random, int ink, int paper) {
        int width = 30 + 24 * text.length();
        BufferedImage image = new BufferedImage(width, 56, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(paper, paper, paper));
        pen.fillRect(0, 0, width, 56);
        pen.setColor(new Color(ink, ink, ink));
        pen.setFont(new Font(FACES[random.nextInt(3)], random.nextInt(2), 28 + random.nextInt(12)));
        pen.translate(10 + random.nextInt(6), 42);
        pen.shear(-0.3 + 0.4 * random.nextDouble(), 0);
        pen.rotate(text.length() > 1 ? 0 : -0.15 + 0.3 * random.nextDouble());
        for (int i = 0; i < text.length(); i++) {
            pen.drawString(text.substring(i, i + 1), 23 * i, 0);
        }
        pen.dispose();
        return new GreyImage(width, 56, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
}
