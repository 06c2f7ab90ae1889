package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/** Specks for each square centimetre: dark spots of at most 0.4 mm with nothing else dark around them. */
final class SpotNoiseMeasure implements QualityMeasure {
    private static final double MOST_MILLIMETRES = 0.4;
    private static final double INK = 0.4;
    private static final int LEAST_CONTRAST = 30;

    @Override
    public QualityMetric metric() {
        return QualityMetric.SPOT_NOISE;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        GreyImage picture = page.picture().grey();
        int limit = page.levels().paper()
                - (int) Math.max(LEAST_CONTRAST, INK * page.levels().contrast());
        int side = (int) Math.max(2, Math.round(MOST_MILLIMETRES * page.pixelsPerMillimetre()));
        int spots = 0;
        for (int y = 1; y + side < picture.height(); y++) {
            for (int x = side; x + side < picture.width(); x++) {
                boolean begins = picture.at(x, y) < limit
                        && picture.at(x - 1, y) >= limit
                        && picture.at(x - 1, y - 1) >= limit
                        && picture.at(x, y - 1) >= limit
                        && picture.at(x + 1, y - 1) >= limit;
                spots += begins && isAlone(picture, x, y, side, limit) ? 1 : 0;
            }
        }
        double squareCentimetres =
                picture.width() * (double) picture.height() / Math.pow(10 * page.pixelsPerMillimetre(), 2);
        return OptionalDouble.of(spots / squareCentimetres);
    }

    /** Whether a frame around the square that holds the spot is free of ink; the spot's first row is y. */
    private static boolean isAlone(GreyImage picture, int x, int y, int side, int limit) {
        int left = x - side + side / 2;
        int right = left + side + 1;
        for (int column = left; column <= right; column++) {
            if (picture.at(column, y - 1) < limit || picture.at(column, y + side) < limit) {
                return false;
            }
        }
        for (int row = y; row < y + side; row++) {
            if (picture.at(left, row) < limit || picture.at(right, row) < limit) {
                return false;
            }
        }
        return true;
    }
}
