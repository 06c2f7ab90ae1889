package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/**
 * Shorter leg in millimetres of the largest triangle of dark scanner background in a corner of the paper. Where the scanner's background
 * is as light as the paper a missing corner cannot be seen.
 */
final class CornersMeasure implements QualityMeasure {
    private static final double LEAST_FILLED = 0.3;
    private static final double MOST_FILLED = 0.8;
    /** What runs along most of a side is no corner. */
    private static final double LONGEST = 0.45;

    @Override
    public QualityMetric metric() {
        return QualityMetric.FOLDED_OR_TORN_CORNERS;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        double largest = IntStream.range(0, 4)
                .map(corner -> new Corner(page, corner % 2 == 0, corner / 2 == 0).leg())
                .max()
                .orElse(0);
        return OptionalDouble.of(largest / page.halfPixelsPerMillimetre());
    }

    /** One corner, walked from outside to inside. */
    private static final class Corner {
        private final GreyImage picture;
        private final PaperArea paper;
        private final int limit;
        private final boolean left;
        private final boolean upper;

        Corner(MeasuredPage page, boolean left, boolean upper) {
            this.picture = page.half();
            this.paper = page.paperArea();
            this.limit = PaperArea.backgroundLimit(page.levels().paper());
            this.left = left;
            this.upper = upper;
        }

        /** In pixels; 0 where the corner is there. */
        int leg() {
            int across = 0;
            while (across < paper.width() && isBackground(across, 0)) {
                across++;
            }
            int down = 0;
            while (down < paper.height() && isBackground(0, down)) {
                down++;
            }
            if (across == 0 || down == 0 || across > LONGEST * paper.width() || down > LONGEST * paper.height()) {
                return 0;
            }
            int background = 0;
            for (int y = 0; y < down; y++) {
                for (int x = 0; x < across; x++) {
                    background += isBackground(x, y) ? 1 : 0;
                }
            }
            double filled = (double) background / (across * down);
            return filled >= LEAST_FILLED && filled <= MOST_FILLED ? Math.min(across, down) : 0;
        }

        private boolean isBackground(int x, int y) {
            return picture.at(
                            left ? paper.left() + x : paper.right() - 1 - x,
                            upper ? paper.top() + y : paper.bottom() - 1 - y)
                    < limit;
        }
    }
}
