package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.clearhand.recognition.CodelineStraightener.Crop;
import org.junit.jupiter.api.Test;

/** Lines of plain blocks 20 rows high, which stand for characters. */
class CodelineStraightenerTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 70;
    private static final int TALL = 20;

    private final byte[] grey = new byte[WIDTH * HEIGHT];

    CodelineStraightenerTest() {
        Arrays.fill(grey, (byte) 240);
    }

    private void block(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(grey, y * WIDTH + left, y * WIDTH + left + width, (byte) 20);
        }
    }

    private Crop straightened() {
        return CodelineStraightener.straighten(new Crop(grey, WIDTH, HEIGHT));
    }

    /** First and last inked row of every inked column lie where the margins leave the line, give or take a row. */
    private static void assertLevel(Crop line) {
        double margin = line.height() * CodelineStraightener.MARGIN / (1 + 2 * CodelineStraightener.MARGIN);
        for (int x = 0; x < line.width(); x++) {
            int first = line.height();
            int last = -1;
            for (int y = 0; y < line.height(); y++) {
                boolean ink = line.at(x, y) < 128;
                first = ink ? Math.min(first, y) : first;
                last = ink ? y : last;
            }
            if (last >= 0) {
                assertThat((double) first).as("top of column %d", x).isBetween(margin - 1.6, margin + 1.6);
                assertThat((double) last)
                        .as("bottom of column %d", x)
                        .isBetween(line.height() - margin - 2.6, line.height() - margin + 0.6);
            }
        }
    }

    @Test
    void aSlopingLineIsLevelled() {
        for (int i = 0; i < 14; i++) {
            block(20 + 26 * i, 35 + (int) Math.round(0.04 * (26 * i - 180)) - TALL / 2, 14, TALL);
        }

        assertLevel(straightened());
    }

    @Test
    void aGroupThatStandsLowerIsLifted() {
        for (int i = 0; i < 9; i++) {
            block(20 + 26 * i, 20, 14, TALL);
        }
        for (int i = 0; i < 4; i++) {
            block(300 + 26 * i, 29, 14, TALL);
        }

        assertLevel(straightened());
    }

    @Test
    void aLowGroupIsLiftedWithSymbolsThatDoNotReachTheLine() {
        for (int i = 0; i < 9; i++) {
            block(20 + 26 * i, 20, 14, TALL);
        }
        for (int i = 0; i < 4; i++) {
            block(290 + 26 * i, 34, 14, TALL);
        }
        block(394, 46, 14, 8);

        Crop line = straightened();

        assertThat(lastInkedRow(line, line.width() - TALL)).isEqualTo(lastInkedRow(line, TALL));
    }

    @Test
    void marksApartFromBothEndsAreLeftOutAndALoneDigitIsNot() {
        block(5, 26, 10, 6);
        for (int i = 0; i < 9; i++) {
            block(50 + 26 * i, 25, 14, TALL);
        }
        int withMarks = straightened().width();
        block(320, 27, 5, 12);
        int withTwo = straightened().width();
        block(320, 25, 8, TALL);

        assertThat(withMarks).isEqualTo(8 * 26 + 14 + 2 * TALL * 7 / 10);
        assertThat(withTwo).isEqualTo(withMarks);
        assertThat(straightened().width()).isEqualTo(withMarks + 320 + 8 - (50 + 8 * 26 + 14));
    }

    /** Of the block in or right of this column. */
    private static int lastInkedRow(Crop line, int column) {
        for (int x = column; x < line.width(); x++) {
            for (int y = line.height() - 1; y >= 0; y--) {
                if (line.at(x, y) < 128) {
                    return y;
                }
            }
        }
        throw new AssertionError("no ink right of " + column);
    }

    @Test
    void printBelowAndPaperAroundFallAway() {
        for (int i = 0; i < 10; i++) {
            block(60 + 26 * i, 15, 14, TALL);
        }
        block(60, 46, 160, 5);

        Crop line = straightened();

        assertLevel(line);
        assertThat(line.height()).isEqualTo(TALL + 2 * TALL / 4);
        assertThat(line.width()).isEqualTo(9 * 26 + 14 + 2 * TALL * 7 / 10);
    }

    @Test
    void aWideGapIsShortenedToThreeHeights() {
        block(20, 25, 14, TALL);
        block(46, 25, 14, TALL);
        block(350, 25, 14, TALL);
        block(376, 25, 14, TALL);

        assertThat(straightened().width()).isEqualTo(2 * (26 + 14) + 3 * TALL + 2 * TALL * 7 / 10);
    }

    @Test
    void paperWithoutALineStaysAsItIs() {
        Crop paper = new Crop(grey, WIDTH, HEIGHT);

        assertThat(CodelineStraightener.straighten(paper)).isSameAs(paper);
        assertThat(CodelineStraightener.straighten(new Crop(new byte[1], 1, 1)).width())
                .isEqualTo(1);
    }
}
