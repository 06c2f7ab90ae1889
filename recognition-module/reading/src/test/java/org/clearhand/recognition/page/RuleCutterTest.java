package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearhand.recognition.page.RuledPage.FIRST;
import static org.clearhand.recognition.page.RuledPage.HEIGHT;
import static org.clearhand.recognition.page.RuledPage.SECOND;
import static org.clearhand.recognition.page.RuledPage.cut;
import static org.clearhand.recognition.page.RuledPage.word;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.clearhand.forms.FieldType;
import org.junit.jupiter.api.Test;

/** On a {@link RuledPage}. */
class RuleCutterTest {
    @Test
    void writingThatGoesOnOnTheSecondRuleIsASecondLine() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            word(pen, 200, SECOND, 5);
        });

        assertThat(cut.lines()).hasSize(2);
    }

    /** One hand joins all letters of a word: two shapes, and still writing. */
    @Test
    void joinedWritingOnTheSecondRuleIsASecondLine() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            word(pen, 150, SECOND, 1);
            word(pen, 200, SECOND, 5);
            pen.drawLine(200, SECOND - 18, 200 + 4 * 28, SECOND - 18);
        });

        assertThat(cut.lines()).hasSize(2);
    }

    /** The two lines of a crossing join both rules and all that stands on them. */
    @Test
    void writingThatTouchesItsRuleIsSeenOnACrossedCheque() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            word(pen, 200, SECOND, 5);
            for (int letter = 0; letter < 5; letter++) {
                pen.drawLine(200 + 28 * letter, SECOND - 8, 200 + 28 * letter, SECOND + 4);
            }
            pen.drawLine(700, FIRST - 150, 700, SECOND + 120);
            pen.drawLine(740, FIRST - 150, 740, SECOND + 120);
        });

        assertThat(cut.lines()).hasSize(2);
    }

    @Test
    void tailsThatHangDownFromTheFirstLineAreNoSecondOne() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            for (int x = 220; x < 700; x += 120) {
                pen.drawLine(x, FIRST - 20, x - 8, SECOND - 45);
            }
        });

        assertThat(cut.lines()).hasSize(1);
    }

    @Test
    void palePrintUnderTheSecondRuleIsNoWriting() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.setColor(new Color(185, 185, 185));
            word(pen, 150, SECOND, 30);
        });

        assertThat(cut.lines()).hasSize(1);
    }

    @Test
    void aPhrasePrintedBehindTheSecondRuleIsNoWriting() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            word(pen, 1250, SECOND, 5);
        });

        assertThat(cut.lines()).hasSize(1);
    }

    @Test
    void whatHangsInFromTheLineAboveIsErased() {
        CutField cut = cut(pen -> {
            word(pen, 200, FIRST, 8);
            pen.drawLine(900, FIRST - 90, 895, FIRST - 55);
        });

        GreyImage line = cut.lines().get(0);
        assertThat(DrawnCrop.dark(line, new PixelBox(760, 0, 840, 20), 128)).isZero();
    }

    /** Joined writing that stands on its rule would be taken for a thicker rule there. */
    @Test
    void theFeetOfJoinedWritingStay() {
        CutField cut = cut(pen -> {
            pen.fillRect(300, FIRST - 6, 240, 6);
            word(pen, 310, FIRST - 5, 8);
        });

        GreyImage line = cut.lines().get(0);
        int feet = line.height() - 26;
        int left = 300 - cut.writing().get(0).area().left();
        assertThat(DrawnCrop.dark(line, new PixelBox(left, feet, left + 240, feet + 4), 128))
                .isGreaterThan(3 * 200);
    }

    /** The frame of a whole form is an anchor too; its content is not that of another field. */
    @Test
    void aFrameAroundTheRuleDoesNotTakeTheWritingAway() {
        Consumer<Graphics2D> writing = pen -> word(pen, 200, FIRST, 8);

        GreyImage line = cut(writing, List.of(new PixelBox(60, 20, 1540, HEIGHT - 20)))
                .lines()
                .get(0);

        assertThat(DrawnCrop.dark(line, new PixelBox(0, 0, line.width(), line.height()), 128))
                .isGreaterThan(8 * 20);
    }

    @Test
    void whatStandsInABoxBesideTheRuleIsNotItsWriting() {
        Consumer<Graphics2D> writing = pen -> word(pen, 300, FIRST, 4);

        GreyImage line = cut(writing, List.of(new PixelBox(280, FIRST - 50, 500, FIRST - 2)))
                .lines()
                .get(0);

        assertThat(DrawnCrop.dark(line, new PixelBox(0, 0, line.width(), line.height()), 128))
                .isZero();
    }

    /** People sign higher than they write: as high as the template lets them. */
    @Test
    void aSignatureIsCutAsHighAsItsZoneAndWordsAreNot() {
        Consumer<Graphics2D> stroke = pen -> pen.drawLine(300, FIRST - 85, 420, FIRST - 10);

        assertThat(cut(stroke, List.of(), FieldType.SIGNATURE).lines().get(0).height())
                .isGreaterThan(105);
        assertThat(cut(stroke, List.of(), FieldType.LEGAL_AMOUNT).lines().get(0).height())
                .isLessThan(90);
    }

    @Test
    void emptyPaperBeforeAndBehindTheWritingIsCutOff() {
        CutField cut = cut(pen -> word(pen, 500, FIRST, 8));

        GreyImage line = cut.lines().get(0);
        assertThat(line.width()).isBetween(8 * 28, 8 * 28 + 2 * line.height());
        assertThat(cut.writing().get(0).area().left()).isBetween(500 - line.height(), 500);
    }

    /** Cut off is what nobody will read, so a word in a paler ink must not be. */
    @Test
    void aPaleWordAtTheEndStays() {
        CutField cut = cut(pen -> {
            pen.setStroke(new BasicStroke(6));
            word(pen, 200, FIRST, 18);
            pen.setColor(new Color(165, 165, 165));
            word(pen, 900, FIRST, 4);
        });

        assertThat(cut.writing().get(0).area().right()).isGreaterThan(900 + 4 * 28);
    }

    @Test
    void theEndsOfARuleAreNoDashes() {
        CutField cut = cut(pen -> {
            pen.setColor(new Color(240, 240, 240));
            pen.fillRect(100, FIRST - 1, 34, 4);
            pen.fillRect(898, FIRST - 1, 600, 4);
            pen.setColor(Color.BLACK);
            word(pen, 400, FIRST, 8);
        });

        assertThat(cut.lines().get(0).width())
                .isBetween(8 * 28, 8 * 28 + 2 * cut.lines().get(0).height());
    }
}
