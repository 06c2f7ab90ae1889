package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/** Distance in millimetres over which the sharpest edges of the ink rise from ink to paper. A bilevel picture has only sharp edges and is not tested, nor is a page with hardly any ink. */
final class FocusMeasure implements QualityMeasure {
    private static final int LEAST_CONTRAST = 40;
    private static final int EVERY = 3;
    /** Share of all pixels that are the sharpest edges. */
    private static final double SHARPEST = 0.004;
    /** Share of pixels that are neither black nor white from which a picture has grey levels. */
    private static final double LEAST_GREY = 0.01;

    @Override
    public QualityMetric metric() {
        return QualityMetric.OUT_OF_FOCUS;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        GreyImage picture = page.picture().grey();
        if (page.levels().contrast() < LEAST_CONTRAST || isBilevel(picture)) {
            return OptionalDouble.empty();
        }
        int[] steps = new int[256];
        long counted = 0;
        for (int y = 0; y < picture.height(); y += EVERY) {
            for (int x = 1; x < picture.width() - 1; x++) {
                steps[Math.abs(picture.at(x + 1, y) - picture.at(x - 1, y))]++;
                counted++;
            }
        }
        int step = 255;
        for (long seen = steps[255]; step > 1 && seen < SHARPEST * counted; seen += steps[step]) {
            step--;
        }
        double rise = 2.0 * page.levels().contrast() / step;
        return OptionalDouble.of(rise / page.pixelsPerMillimetre());
    }

    private static boolean isBilevel(GreyImage picture) {
        int grey = 0;
        int counted = 0;
        for (int i = 0; i < picture.pixels().length; i += 7) {
            int level = picture.pixels()[i] & 0xff;
            grey += level > 8 && level < 247 ? 1 : 0;
            counted++;
        }
        return grey < LEAST_GREY * counted;
    }
}
