package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The blank stretches between the words of a line. */
public final class WordGaps {
    private WordGaps() {}

    /**
     * Columns without any ink.
     *
     * @param left the first of them
     * @param right the first one behind them
     */
    public record Gap(int left, int right) {
        public int width() {
            return right - left;
        }

        private int middle() {
            return (left + right) / 2;
        }
    }

    /** The middle columns of the widest gaps, left to right, at most so many; both ends of the line are no gaps. */
    public static List<Integer> widest(GreyImage line, int most) {
        return gaps(line, 0, line.width()).stream()
                .filter(gap -> gap.left() > 0 && gap.right() < line.width())
                .sorted(Comparator.comparingInt(Gap::width).reversed())
                .limit(most)
                .map(Gap::middle)
                .sorted()
                .toList();
    }

    /**
     * The widest gap between two columns, the one farther to the left of two that are equally wide.
     *
     * @return empty where every column between them has ink
     */
    public static Optional<Gap> widestBetween(GreyImage line, int from, int to) {
        return gaps(line, Math.max(0, from), Math.min(line.width(), to)).stream()
                .min(Comparator.comparingInt(Gap::width).reversed());
    }

    private static List<Gap> gaps(GreyImage line, int from, int to) {
        InkMap ink = InkMap.ofLine(line);
        List<Gap> gaps = new ArrayList<>();
        int start = from;
        for (int x = from; x <= to; x++) {
            if (x == to || !isBlank(ink, x, line.height())) {
                if (x > start) {
                    gaps.add(new Gap(start, x));
                }
                start = x + 1;
            }
        }
        return gaps;
    }

    private static boolean isBlank(InkMap ink, int x, int height) {
        for (int y = 0; y < height; y++) {
            if (ink.at(x, y)) {
                return false;
            }
        }
        return true;
    }
}
