package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Positions where a line covers enough of the asked stretch; of neighbouring positions only the best is kept. */
final class LineCandidates {
    /** A row or column, and the share of the stretch that is line, 0..1. */
    record Line(int position, double cover) {}

    private LineCandidates() {}

    /**
     * @param from first position tried
     * @param to one past the last position tried
     * @param least cover a candidate needs
     * @param apart two candidates stand at least this many pixels apart
     */
    static List<Line> along(int from, int to, double least, int apart, IntToDoubleFunction cover) {
        List<Line> lines = new ArrayList<>();
        for (int position = from; position < to; position++) {
            double share = cover.applyAsDouble(position);
            if (share < least) {
                continue;
            }
            int last = lines.size() - 1;
            if (last >= 0 && position - lines.get(last).position() < apart) {
                if (share > lines.get(last).cover()) {
                    lines.set(last, new Line(position, share));
                }
            } else {
                lines.add(new Line(position, share));
            }
        }
        return lines;
    }
}
