package org.clearhand.recognition.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of one page, found for each scale they are asked for at; those of the last few scales are kept. For one thread. */
final class PageLines {
    /** Scales this near to each other, relative, see the same lines. */
    private static final double SAME = 0.04;

    private final InkMap ink;
    /** A page of no known form is looked at in dozens of scales, and neighbours in time ask for the same. */
    private static final int MOST_KEPT = 2;

    private final Map<Long, LineMap> byScale = new LinkedHashMap<>(4, 0.75f, true);

    PageLines(InkMap ink) {
        this.ink = ink;
    }

    LineMap at(double pixelsPerMillimetre) {
        long step = Math.round(Math.log(pixelsPerMillimetre) / SAME);
        LineMap lines = byScale.computeIfAbsent(step, same -> PageRegistration.lines(ink, Math.exp(same * SAME)));
        if (byScale.size() > MOST_KEPT) {
            byScale.remove(byScale.keySet().iterator().next());
        }
        return lines;
    }
}
