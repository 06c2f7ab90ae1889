package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tick boxes and signature lines, drawn with chance in everything. */
class MarksTest {
    private static final double SCALE = 8;
    private static final int DRAWN = 60;

    private static MarkInk box(long seed, Consumer<Graphics2D> mark) {
        Random chance = new Random(seed);
        int left = 20 + chance.nextInt(20);
        int top = 20 + chance.nextInt(20);
        int side = 28 + chance.nextInt(12);
        GreyImage zone = DrawnCrop.of(96, 96, 200 + chance.nextInt(50), pen -> {
            pen.setStroke(new BasicStroke(2 + chance.nextInt(2)));
            pen.drawRect(left, top, side, side + chance.nextInt(3) - 1);
            pen.translate(left, top);
            pen.scale(side, side);
            pen.setStroke(new BasicStroke(0.06f + 0.08f * chance.nextFloat()));
            mark.accept(pen);
        });
        byte[] pixels = zone.pixels().clone();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.max(0, Math.min(255, (pixels[i] & 0xff) + (int) (6 * chance.nextGaussian())));
        }
        return TickBox.of(new GreyImage(96, 96, pixels), SCALE);
    }

    private static void line(Graphics2D pen, double x1, double y1, double x2, double y2) {
        pen.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    @Test
    void emptyBoxesAreEmptyAndMarkedOnesMarked() {
        for (int seed = 0; seed < DRAWN; seed++) {
            MarkInk empty = box(seed, pen -> {});
            MarkInk cross = box(seed, pen -> {
                line(pen, 0.15, 0.2, 0.85, 0.8);
                line(pen, 0.2, 0.85, 0.8, 0.1);
            });
            MarkInk tick = box(seed, pen -> {
                line(pen, 0.2, 0.5, 0.45, 0.8);
                line(pen, 0.45, 0.8, 1.2, -0.3);
            });

            assertThat(empty).as("empty %d", seed).satisfies(ink -> {
                assertThat(ink.doubt()).isEmpty();
                assertThat(ink.present()).isLessThan(0.1);
            });
            assertThat(cross).as("cross %d", seed).satisfies(ink -> {
                assertThat(ink.doubt()).isEmpty();
                assertThat(ink.present()).isGreaterThan(0.9);
            });
            assertThat(tick).as("tick %d", seed).satisfies(ink -> {
                assertThat(ink.doubt()).isEmpty();
                assertThat(ink.present()).isGreaterThan(0.9);
            });
        }
    }

    /** A fine pen, or one whose colour half drops out, beside the black lines of the box. */
    @Test
    void aPaleMarkInADarkBoxIsAMark() {
        for (int seed = 0; seed < DRAWN; seed++) {
            MarkInk pale = box(seed, pen -> {
                pen.setColor(new Color(135, 135, 135));
                pen.setStroke(new BasicStroke(0.05f));
                line(pen, 0.15, 0.2, 0.85, 0.8);
                line(pen, 0.2, 0.85, 0.8, 0.1);
            });

            assertThat(pale).as("pale %d", seed).satisfies(ink -> {
                assertThat(ink.doubt()).isEmpty();
                assertThat(ink.present()).isGreaterThan(0.9);
            });
        }
    }

    /** The frame of a form is darker than the fine lines of a box, and is what print is measured by. */
    @Test
    void aBoxOfFineLinesBesideAFrameIsFound() {
        GreyImage zone = DrawnCrop.of(96, 96, 240, pen -> {
            pen.fillRect(0, 0, 5, 96);
            pen.fillRect(0, 0, 96, 5);
            pen.setColor(new Color(128, 128, 128));
            pen.setStroke(new BasicStroke(2));
            pen.drawRect(30, 30, 34, 34);
        });

        assertThat(TickBox.of(zone, SCALE)).satisfies(ink -> {
            assertThat(ink.doubt()).isEmpty();
            assertThat(ink.present()).isLessThan(0.1);
        });
    }

    @Test
    void aBlackenedBoxAndAMissingOneAreDoubtful() {
        MarkInk blackened = box(3, pen -> pen.fill(new java.awt.geom.Rectangle2D.Double(0, 0, 1, 1)));
        MarkInk missing = TickBox.of(DrawnCrop.of(96, 96, 230, pen -> pen.drawLine(10, 10, 80, 70)), SCALE);

        assertThat(blackened.doubt()).contains("taken back");
        assertThat(missing.doubt()).contains("not found");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void strokesTallerThanPrintAreASignatureAndPrintAloneIsNone(long seed) {
        Random chance = new Random(seed);
        Consumer<Graphics2D> print = pen -> {
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 19));
            pen.drawString("Please sign above", 120, 165);
        };
        GreyImage unsigned = DrawnCrop.of(400, 180, 225, print);
        GreyImage signed = DrawnCrop.of(400, 180, 225, pen -> {
            print.accept(pen);
            int x = 60;
            int y = 90;
            for (int i = 0; i < 12; i++) {
                int nextX = x + 10 + chance.nextInt(15);
                int nextY = 60 + chance.nextInt(60);
                pen.drawLine(x, y, nextX, nextY);
                x = nextX;
                y = nextY;
            }
        });

        assertThat(SignatureInk.of(unsigned, signed, SCALE)).satisfies(ink -> {
            assertThat(ink.doubt()).isEmpty();
            assertThat(ink.present()).isLessThan(0.1);
        });
        assertThat(SignatureInk.of(signed, signed, SCALE)).satisfies(ink -> {
            assertThat(ink.doubt()).isEmpty();
            assertThat(ink.present()).isGreaterThan(0.9);
        });
    }

    @Test
    void paleSecurityPrintIsNoSignature() {
        GreyImage page = DrawnCrop.of(400, 180, 225, pen -> pen.fillRect(0, 0, 400, 10));
        GreyImage waves = DrawnCrop.of(400, 180, 225, pen -> {
            pen.setColor(new java.awt.Color(195, 195, 195));
            for (int x = 0; x < 400; x += 12) {
                pen.drawLine(x, 10, x + 40, 170);
            }
        });

        assertThat(SignatureInk.of(waves, page, SCALE).present()).isLessThan(0.1);
    }

    @Test
    void digitsThatRunOverTheirBoxAreFollowed() {
        GreyImage kept = DrawnCrop.of(400, 120, 235, pen -> digits(pen, 40, 60, 5));
        GreyImage over = DrawnCrop.of(400, 120, 235, pen -> digits(pen, 40, 28, 9));
        PixelBox box = new PixelBox(0, 40, 240, 100);

        assertThat(new RunOver(box, SCALE).row(kept)).isEmpty();
        assertThat(new RunOver(box, SCALE).row(over)).hasValueSatisfying(row -> {
            assertThat(row.left()).isLessThan(45);
            assertThat(row.right()).isGreaterThan(350);
            assertThat(row.top()).isLessThan(32);
        });
    }

    private static void digits(Graphics2D pen, int x, int y, int count) {
        for (int i = 0; i < count; i++) {
            pen.drawOval(x + i * 38, y, 14, 24);
        }
    }
}
