package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;
import org.clearhand.training.synthesis.SignatureScript;

/** Signs where a form has room for it: as large as people sign, over the line where it has to be. */
final class Signature {
    private static final double LOWEST_MILLIMETRES = 4.5;
    private static final double HIGHEST_MILLIMETRES = 19;
    /** Of the room above the line: people keep within it more or less. */
    private static final double OF_ROOM = 1.2;

    private static final double NARROWEST_MILLIMETRES = 8;
    private static final double WIDEST_MILLIMETRES = 55;
    /** Of its height: what of a signature lies below the line. */
    private static final double BELOW_LINE = 0.2;

    private static final double THINNEST_MILLIMETRES = 0.25;

    private final RandomGenerator random;

    Signature(RandomGenerator random) {
        this.random = random;
    }

    void draw(PageCanvas canvas, SignaturePlace place, Color ink, double penMillimetres) {
        SignatureScript.Signed signed = SignatureScript.of(random.nextLong());
        double highest = Math.min(HIGHEST_MILLIMETRES, OF_ROOM * place.heightMillimetres());
        double height = random.nextDouble(LOWEST_MILLIMETRES, Math.max(1.1 * LOWEST_MILLIMETRES, highest));
        double widest = Math.max(NARROWEST_MILLIMETRES, Math.min(WIDEST_MILLIMETRES, place.widthMillimetres()));
        double width = Math.max(NARROWEST_MILLIMETRES, Math.min(widest, height * signed.widthByHeight()));
        double left = place.x() + random.nextDouble() * (widest - width);
        double top = place.line() - height * (1 - random.nextDouble() * BELOW_LINE);
        Path2D path = new Path2D.Double();
        for (double[] points : signed.strokes()) {
            path.moveTo(left + points[0] * width, top + points[1] * height);
            for (int i = 2; i < points.length; i += 2) {
                path.lineTo(left + points[i] * width, top + points[i + 1] * height);
            }
        }
        canvas.stroke(path, Math.max(THINNEST_MILLIMETRES, 1.6 * penMillimetres), ink);
    }
}
