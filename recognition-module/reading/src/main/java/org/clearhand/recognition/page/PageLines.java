package org.clearhand.recognition.page;

import java.util.HashMap;
import java.util.Map;

/** The lines of one page, found once for each scale they are asked for at. For one thread. */
final class PageLines {
    /** Scales this near to each other, relative, see the same lines. */
    private static final double SAME = 0.04;

    private final InkMap ink;
    private final Map<Long, LineMap> byScale = new HashMap<>();

    PageLines(InkMap ink) {
        this.ink = ink;
    }

    LineMap at(double pixelsPerMillimetre) {
        long step = Math.round(Math.log(pixelsPerMillimetre) / SAME);
        return byScale.computeIfAbsent(step, same -> PageRegistration.lines(ink, Math.exp(same * SAME)));
    }
}
