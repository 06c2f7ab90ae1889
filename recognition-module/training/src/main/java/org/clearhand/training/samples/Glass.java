package org.clearhand.training.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.clearhand.forms.FormTemplate;

/** Lays sheets on the glass of a flatbed scanner in rows, as a hand would: askew, some upside down, close or with room between. */
final class Glass {
    /** What is laid close still does not overlap. */
    private static final double CLOSEST_MILLIMETRES = 0.8;

    private static final double CLOSE_MILLIMETRES = 2;
    private static final double FAR_MILLIMETRES = 14;
    private static final double EDGE_MILLIMETRES = 1;

    private final double widthMillimetres;
    private final double heightMillimetres;
    private final FlatbedOptions options;
    private final RandomGenerator random;

    Glass(double widthMillimetres, double heightMillimetres, FlatbedOptions options, RandomGenerator random) {
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
        this.options = options;
        this.random = random;
    }

    /** How all forms lie, in rows from the top; empty when there is no room for all. */
    Optional<List<ScanGeometry>> lay(List<FormTemplate> forms) {
        boolean close = random.nextDouble() < options.closeShare();
        double most = close ? CLOSE_MILLIMETRES : FAR_MILLIMETRES;
        List<ScanGeometry> lain = new ArrayList<>();
        double top = random.nextDouble(EDGE_MILLIMETRES, most + EDGE_MILLIMETRES);
        double left = random.nextDouble(EDGE_MILLIMETRES, most + EDGE_MILLIMETRES);
        double lowest = top;
        for (FormTemplate form : forms) {
            double skew = options.skewDegrees() * (random.nextDouble() * 2 - 1);
            boolean upsideDown = random.nextDouble() < options.upsideDownShare();
            ScanGeometry item = at(form, skew, upsideDown, left, top);
            if (right(item) > widthMillimetres - EDGE_MILLIMETRES) {
                left = random.nextDouble(EDGE_MILLIMETRES, most + EDGE_MILLIMETRES);
                top = lowest + random.nextDouble(CLOSEST_MILLIMETRES, most);
                item = at(form, skew, upsideDown, left, top);
            }
            if (right(item) > widthMillimetres - EDGE_MILLIMETRES
                    || bottom(item) > heightMillimetres - EDGE_MILLIMETRES) {
                return Optional.empty();
            }
            lain.add(item);
            left = right(item) + random.nextDouble(CLOSEST_MILLIMETRES, most);
            lowest = Math.max(lowest, bottom(item));
        }
        return Optional.of(lain);
    }

    private ScanGeometry at(FormTemplate form, double skew, boolean upsideDown, double left, double top) {
        return new ScanGeometry(
                skew,
                1,
                left,
                top,
                upsideDown,
                options.dotsPerInch(),
                form.pageWidthMillimetres(),
                form.pageHeightMillimetres());
    }

    private static double right(ScanGeometry item) {
        return item.outline().getMaxX() / item.pixelsPerMillimetre();
    }

    private static double bottom(ScanGeometry item) {
        return item.outline().getMaxY() / item.pixelsPerMillimetre();
    }
}
