package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.clearhand.recognition.page.PrintedShape.Kind;
import org.junit.jupiter.api.Test;

/** Blank forms drawn with a pen, at 8 pixels a millimetre. */
class BlankSurveyTest {
    private static final int SCALE = 8;

    private final BufferedImage paper = new BufferedImage(150 * SCALE, 100 * SCALE, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = paper.createGraphics();

    BlankSurveyTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
    }

    private void box(double x, double y, double width, double height) {
        pen.drawRect(px(x), px(y), px(width), px(height));
    }

    private void cells(double x, double y, int count, double pitch, double height) {
        for (int i = 0; i < count; i++) {
            box(x + i * pitch, y, pitch, height);
        }
    }

    private void line(double x, double y, double right) {
        pen.drawLine(px(x), px(y), px(right), px(y));
    }

    private void text(double x, double y, String text, double heightMillimetres, int style) {
        pen.setFont(new Font(Font.SANS_SERIF, style, px(heightMillimetres)));
        pen.drawString(text, px(x), px(y));
    }

    private static int px(double millimetres) {
        return (int) Math.round(millimetres * SCALE);
    }

    private List<PrintedShape> survey() {
        byte[] pixels = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        GreyImage grey = new GreyImage(paper.getWidth(), paper.getHeight(), pixels.clone());
        return BlankSurvey.of(new UprightPage(1, grey, PageColours.none(), UprightPage.ink(grey)), SCALE);
    }

    private static void standsAt(PrintedShape shape, double x, double y, double width, double height) {
        assertThat(shape.outline().left()).isCloseTo(px(x), within(4));
        assertThat(shape.outline().top()).isCloseTo(px(y), within(4));
        assertThat(shape.outline().width()).isCloseTo(px(width), within(6));
        assertThat(shape.outline().height()).isCloseTo(px(height), within(6));
    }

    @Test
    void findsEachShapeWhereItStandsInReadingOrder() {
        cells(10, 10, 8, 5.5, 7);
        box(70, 9, 60, 10);
        box(10, 30, 4, 4);
        line(30, 45, 120);

        List<PrintedShape> shapes = survey();

        assertThat(shapes)
                .extracting(PrintedShape::kind)
                .containsExactly(Kind.CELLS, Kind.BOX, Kind.TICK_BOX, Kind.RULE);
        assertThat(shapes.get(0).cells()).isEqualTo(8);
        standsAt(shapes.get(0), 10, 10, 44, 7);
        standsAt(shapes.get(1), 70, 9, 60, 10);
        standsAt(shapes.get(2), 10, 30, 4, 4);
        standsAt(shapes.get(3), 30, 45, 90, 0);
    }

    @Test
    void tellsCellsFromTheColumnsOfATable() {
        for (int row = 0; row < 3; row++) {
            cells(10, 10 + 8 * row, 4, 30, 8);
        }

        assertThat(survey()).hasSize(12).allMatch(shape -> shape.kind() == Kind.BOX);
    }

    @Test
    void aRowOfUnequalBoxesIsNoRowOfCells() {
        box(10, 10, 6, 8);
        box(16, 10, 11, 8);
        box(27, 10, 6, 8);

        assertThat(survey()).hasSize(3).noneMatch(shape -> shape.kind() == Kind.CELLS);
    }

    @Test
    void aBoxAroundOthersIsAFrame() {
        box(5, 5, 140, 60);
        box(20, 20, 40, 10);
        line(20, 50, 90);

        assertThat(survey()).extracting(PrintedShape::kind).containsExactly(Kind.FRAME, Kind.BOX, Kind.RULE);
    }

    @Test
    void printIsNoShape() {
        text(10, 20, "YOUR OWN BOOK", 8, Font.BOLD);
        text(10, 40, "Zebras moose on our documentation, used by nobody", 2.2, Font.PLAIN);
        text(10, 60, "OOOO DDDD", 5, Font.PLAIN);
        pen.fillRect(px(10), px(70), px(100), px(8));

        assertThat(survey()).isEmpty();
    }

    @Test
    void aTickedBoxIsNoneToTick() {
        box(10, 10, 4, 4);
        box(30, 10, 4, 4);
        pen.setStroke(new BasicStroke(5));
        pen.drawLine(px(30), px(10), px(34), px(14));

        assertThat(survey()).hasSize(1);
    }
}
