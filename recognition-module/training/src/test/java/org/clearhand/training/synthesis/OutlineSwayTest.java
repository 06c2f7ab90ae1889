package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineSwayTest {
    /** In heights of a tall letter, its base line at 1. */
    private static final Shape WORD = word();

    private final RandomGenerator random = new SplittableRandom(3);

    private static Shape word() {
        FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(100f);
        double height = font.createGlyphVector(context, "h").getVisualBounds().getHeight();
        AffineTransform unit = AffineTransform.getScaleInstance(1 / height, 1 / height);
        unit.translate(0, height);
        return unit.createTransformedShape(
                font.createGlyphVector(context, "hundred").getOutline());
    }

    private List<Rectangle2D> swayed(double strength) {
        return Stream.generate(() -> new OutlineSway(strength).of(WORD, random).getBounds2D())
                .limit(200)
                .toList();
    }

    @Test
    void withoutStrengthAFontIsWrittenAsItIsMade() {
        assertThat(new OutlineSway(0).of(WORD, random)).isSameAs(WORD);
    }

    @Test
    void noTwoLinesAreTheSame() {
        assertThat(swayed(1)).doesNotHaveDuplicates();
    }

    @Test
    void aWordStaysOnItsLineAndItsSize() {
        Rectangle2D plain = WORD.getBounds2D();

        assertThat(swayed(1.4)).allSatisfy(box -> {
            assertThat(box.getHeight() / plain.getHeight()).isBetween(0.6, 1.6);
            assertThat(box.getWidth() / plain.getWidth()).isBetween(0.9, 1.1);
            assertThat(box.getMaxY()).isBetween(0.5, 1.3);
        });
    }

    @Test
    void aLetterKeepsItsOpening() {
        FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
        Shape ring = new Font(Font.SANS_SERIF, Font.PLAIN, 1)
                .deriveFont(1f)
                .createGlyphVector(context, "0")
                .getOutline(0, 1);

        for (int i = 0; i < 200; i++) {
            assertThat(ink(new OutlineSway(1).of(ring, random)) / ink(ring)).isBetween(0.5, 1.3);
        }
    }

    /** Share of its box that is ink: of a ring about a half, of one that is filled nearly all. */
    private static double ink(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        long inside = IntStream.range(0, 2500)
                .filter(i -> {
                    int row = i / 50;
                    return shape.contains(
                            box.getX() + box.getWidth() * (i % 50 + 0.5) / 50,
                            box.getY() + box.getHeight() * (row + 0.5) / 50);
                })
                .count();
        return inside / 2500.0;
    }
}
