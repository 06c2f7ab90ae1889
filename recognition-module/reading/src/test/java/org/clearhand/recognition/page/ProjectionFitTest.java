package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionFitTest {
    private static final double WIDTH = 150;
    private static final double HEIGHT = 90;
    private final Projection bent = Projection.ofCorners(
            new Rectangle2D.Double(0, 0, WIDTH, HEIGHT),
            List.of(
                    new Point2D.Double(2, -1),
                    new Point2D.Double(148, 1),
                    new Point2D.Double(151, 91),
                    new Point2D.Double(-1, 88)));

    private static PatchShift patch(double x, double y, Point2D there) {
        return new PatchShift(x, y, there.getX() - x, there.getY() - y, 10);
    }

    private static double farthest(Projection one, Projection other) {
        return Math.max(
                Math.max(
                        one.apply(0, 0).distance(other.apply(0, 0)),
                        one.apply(WIDTH, 0).distance(other.apply(WIDTH, 0))),
                Math.max(
                        one.apply(0, HEIGHT).distance(other.apply(0, HEIGHT)),
                        one.apply(WIDTH, HEIGHT).distance(other.apply(WIDTH, HEIGHT))));
    }

    @Test
    void isFoundAlthoughAFifthOfThePatchesIsMistaken() {
        Random random = new Random(3);
        List<PatchShift> patches = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            double x = 10 + 20 * (i % 7);
            double y = 10 + 22 * (i / 7);
            Point2D there = bent.apply(x, y);
            double off = i % 5 == 0 ? 2.5 : 0.05;
            patches.add(patch(
                    x,
                    y,
                    new Point2D.Double(
                            there.getX() + off * random.nextGaussian(), there.getY() + off * random.nextGaussian())));
        }

        assertThat(farthest(ProjectionFit.of(WIDTH, HEIGHT, patches), bent)).isLessThan(0.25);
    }

    /** Six patches of one corner, each found a quarter of a millimetre wrong, would bend the opposite corner by centimetres. */
    @Test
    void patchesOfOneCornerDoNotBendThePage() {
        Random random = new Random(4);
        List<PatchShift> patches = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double x = 6 + 9 * (i % 3);
            double y = 6 + 9 * (i / 3);
            patches.add(patch(
                    x, y, new Point2D.Double(x + 0.25 * random.nextGaussian(), y + 0.25 * random.nextGaussian())));
        }

        assertThat(Bend.of(ProjectionFit.of(WIDTH, HEIGHT, patches), WIDTH, HEIGHT)
                        .millimetres())
                .isLessThan(12);
    }

    @Test
    void withoutPatchesThePageLiesAsItIs() {
        Projection none = ProjectionFit.of(WIDTH, HEIGHT, List.of());

        assertThat(none.apply(40, 70).distance(40, 70)).isLessThan(1e-9);
    }
}
