package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The blank stretches between the words of a line. */
public final class WordGaps {
    private WordGaps() {}

    /** The middle columns of the widest gaps, left to right, at most so many; both ends of the line are no gaps. */
    public static List<Integer> widest(GreyImage line, int most) {
        InkMap ink = InkMap.ofLine(line);
        List<int[]> gaps = new ArrayList<>();
        int start = -1;
        boolean written = false;
        for (int x = 0; x < line.width(); x++) {
            boolean blank = true;
            for (int y = 0; y < line.height() && blank; y++) {
                blank = !ink.at(x, y);
            }
            if (!blank && start >= 0 && written) {
                gaps.add(new int[] {start, x});
            }
            written |= !blank;
            start = !blank ? -1 : start < 0 ? x : start;
        }
        return gaps.stream()
                .sorted(Comparator.comparingInt((int[] gap) -> gap[0] - gap[1]))
                .limit(most)
                .map(gap -> (gap[0] + gap[1]) / 2)
                .sorted()
                .toList();
    }
}
