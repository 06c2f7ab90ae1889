package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearhand.recognition.page.RuledPage.FIRST;
import static org.clearhand.recognition.page.RuledPage.SECOND;
import static org.clearhand.recognition.page.RuledPage.cut;
import static org.clearhand.recognition.page.RuledPage.word;

import java.awt.BasicStroke;
import org.junit.jupiter.api.Test;

/** Printed lines that run down through the writing on a rule. */
class UprightEraserTest {
    /** Left in, the line would be read, and the crop would reach to it. */
    private static void endsBehindItsEightLetters(CutField cut) {
        GreyImage line = cut.lines().get(0);
        assertThat(line.width()).isBetween(8 * 28, 8 * 28 + 2 * line.height());
    }

    @Test
    void aCrossingBehindTheWritingIsNoneOfIt() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.drawLine(900, FIRST - 150, 900, SECOND + 120);
            pen.drawLine(940, FIRST - 150, 942, SECOND + 120);
        });

        endsBehindItsEightLetters(cut);
    }

    @Test
    void strokesThatCrossACrossingAreDrawnOn() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.drawLine(290, FIRST - 150, 290, SECOND + 120);
            pen.fillRect(280, FIRST - 34, 20, 3);
        });

        GreyImage line = cut.lines().get(0);
        int column = 290 - cut.writing().get(0).area().left();
        int row = FIRST - 33 - cut.writing().get(0).area().top();
        assertThat(line.at(column, row)).isLessThan(128);
        assertThat(line.at(column, row - 12)).isGreaterThan(200);
        assertThat(line.at(column, row + 12)).isGreaterThan(200);
    }

    @Test
    void soIsAThinOneThatAScannerInBlackAndWhiteBroke() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {30, 14}, 0));
            pen.drawLine(900, FIRST - 150, 900, SECOND + 120);
        });

        endsBehindItsEightLetters(cut);
    }

    /** As tall as the line is cut, but no taller. */
    @Test
    void aTallStrokeIsNoCrossing() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.drawLine(600, FIRST - 64, 600, FIRST + 18);
        });

        assertThat(cut.writing().get(0).area().right()).isGreaterThan(600);
    }

    /** The stem of an f with a line of security print above and below it. */
    @Test
    void aStemThatSecurityPrintSeemsToLengthenStays() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.drawLine(600, FIRST - 150, 600, FIRST - 60);
            pen.drawLine(600, FIRST - 42, 600, FIRST + 14);
            pen.drawLine(600, FIRST + 15, 600, FIRST + 60);
        });

        assertThat(cut.writing().get(0).area().right()).isGreaterThan(600);
    }

    /** Erased with the hatching, it would be gone with it. */
    @Test
    void aStemOnHatchedPaperStays() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.drawLine(600, FIRST - 50, 600, FIRST - 4);
            pen.setStroke(new BasicStroke(1));
            for (int x = 560; x <= 640; x += 5) {
                pen.drawLine(x, FIRST - 150, x, SECOND + 120);
            }
        });

        PixelBox area = cut.writing().get(0).area();
        PixelBox stem = new PixelBox(598, FIRST - 48, 603, FIRST - 8).movedBy(-area.left(), -area.top());
        assertThat(DrawnCrop.dark(cut.lines().get(0), stem, 128)).isGreaterThan(3 * 35);
    }
}
