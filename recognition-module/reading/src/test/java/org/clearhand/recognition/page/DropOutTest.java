package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;
import org.junit.jupiter.api.Test;

class DropOutTest {
    private static final double SCALE = 8;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 240;
    /** The part of the page that is cut: the label and the writing beside it. */
    private static final PixelBox AREA = new PixelBox(80, 40, 720, 140);
    /** Where the label lies in the cut. */
    private static final PixelBox LABEL = new PixelBox(20, 20, 200, 70);

    private static final FormTemplate FORM = new FormTemplate(
            new TemplateRef("labelled", 1),
            "Labelled",
            "US",
            "USD",
            WIDTH / SCALE,
            HEIGHT / SCALE,
            List.of(),
            List.of(),
            List.of());

    private static void label(Graphics2D pen, int x, int y, String text) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 36));
        pen.drawString(text, x, y);
    }

    private static PrintedMatter blank(String text) {
        return PrintedMatter.of(FORM, DrawnCrop.of(WIDTH, HEIGHT, 255, pen -> label(pen, 110, 100, text)));
    }

    private static GreyImage without(PrintedMatter blank, Consumer<Graphics2D> page) {
        GreyImage whole = DrawnCrop.of(WIDTH, HEIGHT, 235, page);
        Registration registration = Registration.filling(WIDTH / SCALE, WIDTH);
        return new DropOut(blank, registration, UprightPage.ink(whole), true).without(whole.cut(AREA), AREA);
    }

    @Test
    void aPrintedLabelIsErasedAlsoWhereThePageLiesALittleOff() {
        GreyImage clean = without(blank("Payee"), pen -> label(pen, 114, 97, "Payee"));

        assertThat(DrawnCrop.dark(clean, new PixelBox(0, 0, clean.width(), clean.height()), 150))
                .isLessThan(12);
    }

    @Test
    void aSmallBoxIsErasedAndTheLetterInItStays() {
        Consumer<Graphics2D> box = pen -> pen.drawRect(300, 60, 48, 56);
        PrintedMatter blank = PrintedMatter.of(FORM, DrawnCrop.of(WIDTH, HEIGHT, 255, box));
        Consumer<Graphics2D> letter = pen -> label(pen, 310, 102, "K");

        GreyImage clean = without(blank, box.andThen(letter));
        GreyImage alone = DrawnCrop.of(WIDTH, HEIGHT, 235, letter).cut(AREA);

        PixelBox all = new PixelBox(0, 0, clean.width(), clean.height());
        assertThat(DrawnCrop.dark(clean, all, 150))
                .isBetween(DrawnCrop.dark(alone, all, 150) - 6, DrawnCrop.dark(alone, all, 150) + 6);
    }

    @Test
    void writingBesideTheLabelAndAcrossItStays() {
        Consumer<Graphics2D> writing = pen -> {
            pen.drawLine(95, 70, 260, 110);
            pen.drawLine(400, 60, 430, 120);
        };
        GreyImage clean = without(blank("Payee"), pen -> {
            label(pen, 110, 100, "Payee");
            writing.accept(pen);
        });
        GreyImage alone = DrawnCrop.of(WIDTH, HEIGHT, 235, writing).cut(AREA);

        assertThat(DrawnCrop.dark(clean, new PixelBox(300, 0, 400, 100), 150))
                .isEqualTo(DrawnCrop.dark(alone, new PixelBox(300, 0, 400, 100), 150));
        assertThat(DrawnCrop.dark(clean, LABEL, 150))
                .isBetween(DrawnCrop.dark(alone, LABEL, 150) / 2, 2 * DrawnCrop.dark(alone, LABEL, 150));
    }

    /** The side of a cell just outside the cut, and a one just inside: within reach of each other. */
    @Test
    void aStrokeBesideALineThatStandsOutsideTheCutStays() {
        Consumer<Graphics2D> side = pen -> pen.drawLine(76, 60, 76, 120);
        Consumer<Graphics2D> one = pen -> pen.drawLine(84, 62, 84, 118);
        PrintedMatter blank = PrintedMatter.of(FORM, DrawnCrop.of(WIDTH, HEIGHT, 255, side));

        GreyImage clean = without(blank, side.andThen(one));

        GreyImage alone = DrawnCrop.of(WIDTH, HEIGHT, 235, one).cut(AREA);
        PixelBox all = new PixelBox(0, 0, clean.width(), clean.height());
        assertThat(DrawnCrop.dark(clean, all, 150)).isGreaterThan(DrawnCrop.dark(alone, all, 150) * 9 / 10);
    }

    /** Two strokes stand where one side of a box may be; the other side, just outside the cut, says which of them is written. */
    @Test
    void printOutsideTheCutTellsWhichOfTwoStrokesIsPrint() {
        Consumer<Graphics2D> sides = pen -> {
            pen.fillRect(76, 45, 2, 90);
            pen.fillRect(92, 45, 2, 90);
        };
        Consumer<Graphics2D> one = pen -> pen.fillRect(87, 45, 2, 90);
        PrintedMatter blank = PrintedMatter.of(FORM, DrawnCrop.of(WIDTH, HEIGHT, 255, sides));

        GreyImage clean = without(blank, sides.andThen(one));

        PixelBox written = new PixelBox(7, 5, 9, 95);
        PixelBox printed = new PixelBox(12, 5, 14, 95);
        assertThat(DrawnCrop.dark(clean, written, 150)).isGreaterThan(160);
        assertThat(DrawnCrop.dark(clean, printed, 150)).isZero();
    }

    @Test
    void onPaperWithOtherWordsNothingIsTouched() {
        GreyImage page = DrawnCrop.of(WIDTH, HEIGHT, 235, pen -> label(pen, 110, 100, "Il 17"))
                .cut(AREA);
        GreyImage clean = without(blank("Payee"), pen -> label(pen, 110, 100, "Il 17"));

        assertThat(clean.pixels()).isEqualTo(page.pixels());
    }

    @Test
    void whatIsWrittenWhereNothingIsPrintedIsNotTouched() {
        GreyImage page = DrawnCrop.of(WIDTH, HEIGHT, 235, pen -> label(pen, 500, 100, "Payee"))
                .cut(AREA);
        GreyImage clean = without(blank("Payee"), pen -> label(pen, 500, 100, "Payee"));

        assertThat(clean.pixels()).isEqualTo(page.pixels());
    }
}
