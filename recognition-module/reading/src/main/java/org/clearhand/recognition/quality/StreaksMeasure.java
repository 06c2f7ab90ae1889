package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/** Lines from edge to edge, lighter or darker than what is above and below them, as dirt on a scanner's glass draws them along the way of the paper. A printed rule ends before the edge, and a printed background that ends has another level on one side. */
final class StreaksMeasure implements QualityMeasure {
    /** Halves of the thickest streaks looked for: what lies so far above and below has to differ. */
    private static final double[] REACHES_MILLIMETRES = {0.8, 2.2};

    private static final int LEAST_DIFFERENCE = 9;
    private static final int PARTS = 20;
    /** Share of each part of the width that has to be streaked; writing may cross. */
    private static final double COVER = 0.6;

    @Override
    public QualityMetric metric() {
        return QualityMetric.HORIZONTAL_STREAKS;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        Lines lines = new Lines(page);
        int streaks = 0;
        boolean inside = false;
        for (int y = lines.first(); y < lines.end(); y++) {
            boolean streak = lines.isStreak(y);
            streaks += streak && !inside ? 1 : 0;
            inside = streak;
        }
        return OptionalDouble.of(streaks);
    }

    /** The rows of one page, compared with the rows around them. */
    private static final class Lines {
        private final GreyImage picture;
        private final PaperArea paper;
        private final int[] reaches;

        Lines(MeasuredPage page) {
            picture = page.half();
            paper = page.paperArea();
            reaches = new int[REACHES_MILLIMETRES.length];
            for (int i = 0; i < reaches.length; i++) {
                reaches[i] = (int) Math.max(2, Math.round(REACHES_MILLIMETRES[i] * page.halfPixelsPerMillimetre()));
            }
        }

        int first() {
            return paper.top() + 1;
        }

        int end() {
            return paper.bottom() - 1;
        }

        boolean isStreak(int y) {
            for (int reach : reaches) {
                if (y - reach >= paper.top()
                        && y + reach < paper.bottom()
                        && (runsAcross(y, reach, 1) || runsAcross(y, reach, -1))) {
                    return true;
                }
            }
            return false;
        }

        /** @param sign 1 for a dark streak, -1 for a light one */
        private boolean runsAcross(int y, int reach, int sign) {
            for (int part = 0; part < PARTS; part++) {
                int from = paper.left() + part * paper.width() / PARTS;
                int to = paper.left() + (part + 1) * paper.width() / PARTS;
                int streaked = 0;
                for (int x = from; x < to; x++) {
                    int level = picture.at(x, y) * sign;
                    boolean differs = picture.at(x, y - reach) * sign - level >= LEAST_DIFFERENCE
                            && picture.at(x, y + reach) * sign - level >= LEAST_DIFFERENCE;
                    streaked += differs ? 1 : 0;
                }
                if (streaked < COVER * (to - from)) {
                    return false;
                }
            }
            return true;
        }
    }
}
