package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 200, 90);
    private static final List<Point2D> CORNERS = List.of(
            new Point2D.Double(3, -2),
            new Point2D.Double(197, 1),
            new Point2D.Double(204, 92),
            new Point2D.Double(-1, 87));
    private final Projection bent = Projection.ofCorners(PAGE, CORNERS);

    @Test
    void takesCornersToTheirPlaces() {
        assertThat(bent.apply(0, 0).distance(CORNERS.get(0))).isCloseTo(0, within(1e-9));
        assertThat(bent.apply(200, 0).distance(CORNERS.get(1))).isCloseTo(0, within(1e-9));
        assertThat(bent.apply(200, 90).distance(CORNERS.get(2))).isCloseTo(0, within(1e-9));
        assertThat(bent.apply(0, 90).distance(CORNERS.get(3))).isCloseTo(0, within(1e-9));
        assertThat(bent.isAffine()).isFalse();
        assertThat(bent.bounds(PAGE).getMinX()).isCloseTo(-1, within(1e-9));
        assertThat(bent.bounds(PAGE).getMaxY()).isCloseTo(92, within(1e-9));
    }

    @Test
    void goesThereAndBack() {
        Point2D there = bent.apply(71, 23);

        assertThat(bent.inverse().apply(there.getX(), there.getY()).distance(71, 23))
                .isCloseTo(0, within(1e-9));
        Point2D again = bent.after(bent).apply(71, 23);
        assertThat(again.distance(bent.apply(there.getX(), there.getY()))).isCloseTo(0, within(1e-9));
    }

    @Test
    void isTheMapItWasMadeFrom() {
        AffineTransform turn = AffineTransform.getRotateInstance(0.3, 50, 20);

        Projection same = Projection.of(turn);

        assertThat(same.isAffine()).isTrue();
        assertThat(same.apply(7, 9)).isEqualTo(turn.transform(new Point2D.Double(7, 9), null));
    }

    @Test
    void cornersInALineAreRefused() {
        List<Point2D> line = List.of(
                new Point2D.Double(0, 0), new Point2D.Double(1, 1), new Point2D.Double(2, 2), new Point2D.Double(3, 3));

        assertThatThrownBy(() -> Projection.ofCorners(PAGE, line)).isInstanceOf(IllegalArgumentException.class);
    }
}
