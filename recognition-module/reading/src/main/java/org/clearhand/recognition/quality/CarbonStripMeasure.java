package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/** Height in millimetres of the highest dark band across the paper: the carbon of the copy underneath. A page that is dark as a whole has no band. */
final class CarbonStripMeasure implements QualityMeasure {
    private static final double COVER = 0.8;
    private static final double MOST_OF_PAGE = 0.7;

    @Override
    public QualityMetric metric() {
        return QualityMetric.CARBON_STRIP;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        PaperArea paper = page.paperArea();
        int dark = PaperArea.backgroundLimit(page.levels().paper());
        int highest = 0;
        int band = 0;
        for (int y = paper.top(); y < paper.bottom(); y++) {
            band = isDark(page.half(), paper, y, dark) ? band + 1 : 0;
            highest = Math.max(highest, band);
        }
        return OptionalDouble.of(
                highest > MOST_OF_PAGE * paper.height() ? 0 : highest / page.halfPixelsPerMillimetre());
    }

    private static boolean isDark(GreyImage picture, PaperArea paper, int y, int limit) {
        int dark = 0;
        for (int x = paper.left(); x < paper.right(); x++) {
            dark += picture.at(x, y) < limit ? 1 : 0;
        }
        return dark >= COVER * paper.width();
    }
}
