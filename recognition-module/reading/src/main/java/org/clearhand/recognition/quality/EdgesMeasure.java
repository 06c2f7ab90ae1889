package org.clearhand.recognition.quality;

import java.util.BitSet;
import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/**
 * Depth in millimetres of the deepest notch of dark scanner background in a side of the paper, corners aside. A notch is at least 3 mm
 * wide all the way in.
 */
final class EdgesMeasure implements QualityMeasure {
    private static final double LEAST_WIDTH_MILLIMETRES = 3;
    /** What goes on and on is a dark band or dark print, not a notch. */
    private static final double DEEPEST = 0.45;

    @Override
    public QualityMetric metric() {
        return QualityMetric.FOLDED_OR_TORN_EDGES;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        int deepest = 0;
        for (boolean lying : new boolean[] {true, false}) {
            for (boolean first : new boolean[] {true, false}) {
                deepest = Math.max(deepest, new Side(page, lying, first).depth());
            }
        }
        return OptionalDouble.of(deepest / page.halfPixelsPerMillimetre());
    }

    /** One side of the paper, looked at from outside to inside. */
    private static final class Side {
        private final GreyImage picture;
        private final PaperArea paper;
        private final int limit;
        private final int least;
        private final boolean lying;
        private final boolean first;

        /**
         * @param lying upper or lower side, else left or right
         * @param first upper or left, else lower or right
         */
        Side(MeasuredPage page, boolean lying, boolean first) {
            this.picture = page.half();
            this.paper = page.paperArea();
            this.limit = PaperArea.backgroundLimit(page.levels().paper());
            this.least = (int) Math.max(2, LEAST_WIDTH_MILLIMETRES * page.halfPixelsPerMillimetre());
            this.lying = lying;
            this.first = first;
        }

        /** In pixels; 0 where the side is whole. */
        int depth() {
            int length = lying ? paper.width() : paper.height();
            int most = (int) (DEEPEST * (lying ? paper.height() : paper.width()));
            BitSet notch = new BitSet(length);
            notch.set(0, length);
            int depth = 0;
            while (depth < most && narrow(notch, depth, length)) {
                depth++;
            }
            return depth < most ? depth : 0;
        }

        /** Keeps what is background at this depth too; false when no part is left that is wide enough. */
        private boolean narrow(BitSet notch, int depth, int length) {
            for (int i = notch.nextSetBit(0); i >= 0; i = notch.nextSetBit(i + 1)) {
                if (!isBackground(i, depth)) {
                    notch.clear(i);
                }
            }
            if (depth == 0) {
                notch.clear(0, notch.nextClearBit(0));
                notch.clear(notch.previousClearBit(length - 1) + 1, length);
            }
            for (int from = notch.nextSetBit(0); from >= 0; from = notch.nextSetBit(notch.nextClearBit(from))) {
                if (notch.nextClearBit(from) - from >= least) {
                    return true;
                }
            }
            return false;
        }

        private boolean isBackground(int along, int depth) {
            int x = lying ? paper.left() + along : first ? paper.left() + depth : paper.right() - 1 - depth;
            int y = !lying ? paper.top() + along : first ? paper.top() + depth : paper.bottom() - 1 - depth;
            return picture.at(x, y) < limit;
        }
    }
}
