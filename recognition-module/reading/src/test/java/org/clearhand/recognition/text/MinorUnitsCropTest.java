package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;

/** Lines of upright bars: one for each character, a space leaving its place empty. */
class MinorUnitsCropTest {
    private static final int HEIGHT = 32;
    private static final int PITCH = 16;
    private static final int BAR = 10;
    private static final int INK = 40;
    private static final int PAPER = 230;

    /** The net saw the first figure's beginning two thirds into it, as it does with wide print. */
    @Test
    void theFirstFigureKeepsItsLeftEdgeWhereverTheNetSawIt() {
        String text = "and 63/100";
        GreyImage line = bars(text);
        List<CharacterReading> seen = seen(text, line, 4, 0.6 * BAR);

        GreyImage crop = crop(line, text, seen).orElseThrow();

        assertThat(crop.width()).isBetween(6 * PITCH, 6 * PITCH + PITCH);
        assertThat(firstInk(crop)).as("paper before the figures").isBetween(1, PITCH / 2);
        assertThat(inkRun(crop, firstInk(crop))).as("the whole first figure").isEqualTo(BAR);
    }

    @Test
    void figuresBeforeAWordAreCutInTheGapsOnBothSides() {
        String text = "and 59 pence";
        GreyImage line = bars(text);
        List<CharacterReading> seen = seen(text, line, 4, 0.6 * BAR);

        GreyImage crop = crop(line, text, seen).orElseThrow();

        assertThat(inkRun(crop, firstInk(crop))).isEqualTo(BAR);
        assertThat(bars(crop)).as("two figures and no letter beside them").isEqualTo(2);
    }

    /** Print across the whole line: there is no column without ink to cut in. */
    @Test
    void withoutAGapTheFiguresAreCutWhereTheNetSawThem() {
        String text = "and 63/100";
        GreyImage line = ruled(bars(text));
        List<CharacterReading> seen = seen(text, line, 4, 0.6 * BAR);

        GreyImage crop = crop(line, text, seen).orElseThrow();

        double left = seen.get(4).left() * line.width();
        assertThat((double) (line.width() - crop.width())).isBetween(left - 0.06 * HEIGHT - 1, left);
    }

    @Test
    void figuresOfTwoLinesAreNotCut() {
        String text = "and 63/100";
        GreyImage line = bars(text);
        List<CharacterReading> seen = new ArrayList<>(seen(text, line, 4, 0));
        seen.set(9, seen.get(9).inLine(1));

        assertThat(MinorUnitsCrop.of(
                        List.of(line, line), seen, MinorUnitsPlace.in(text).orElseThrow()))
                .isEmpty();
    }

    private static Optional<GreyImage> crop(GreyImage line, String text, List<CharacterReading> seen) {
        return MinorUnitsCrop.of(List.of(line), seen, MinorUnitsPlace.in(text).orElseThrow());
    }

    private static GreyImage bars(String text) {
        int width = PITCH * text.length();
        byte[] pixels = new byte[width * HEIGHT];
        Arrays.fill(pixels, (byte) PAPER);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                int left = i * PITCH + (PITCH - BAR) / 2;
                for (int y = 6; y < HEIGHT - 6; y++) {
                    Arrays.fill(pixels, y * width + left, y * width + left + BAR, (byte) INK);
                }
            }
        }
        return new GreyImage(width, HEIGHT, pixels);
    }

    private static GreyImage ruled(GreyImage line) {
        byte[] pixels = line.pixels().clone();
        Arrays.fill(pixels, 3 * line.width(), 5 * line.width(), (byte) INK);
        return new GreyImage(line.width(), HEIGHT, pixels);
    }

    /** Each character in its place, but from one on the boundary before it lies so many columns too far to the right. */
    private static List<CharacterReading> seen(String text, GreyImage line, int late, double by) {
        List<CharacterReading> seen = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            double left = i * PITCH + (i == late ? by : 0);
            double right = (i + 1) * PITCH + (i + 1 == late ? by : 0);
            seen.add(new CharacterReading(
                    text.substring(i, i + 1), 0.9, 0, left / line.width(), Math.min(1, right / line.width())));
        }
        return seen;
    }

    private static int firstInk(GreyImage crop) {
        int x = 0;
        while (!isInk(crop, x)) {
            x++;
        }
        return x;
    }

    private static int inkRun(GreyImage crop, int from) {
        int x = from;
        while (x < crop.width() && isInk(crop, x)) {
            x++;
        }
        return x - from;
    }

    private static int bars(GreyImage crop) {
        int bars = 0;
        for (int x = 0; x < crop.width(); x++) {
            bars += isInk(crop, x) && (x == 0 || !isInk(crop, x - 1)) ? 1 : 0;
        }
        return bars;
    }

    private static boolean isInk(GreyImage crop, int x) {
        return (crop.pixels()[HEIGHT / 2 * crop.width() + x] & 0xff) == INK;
    }
}
