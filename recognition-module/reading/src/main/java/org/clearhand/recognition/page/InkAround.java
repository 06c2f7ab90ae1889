package org.clearhand.recognition.page;

import java.util.HashMap;
import java.util.Map;

/** Where on a page there is ink nearby, made once for each reach so that asking costs one look. For one thread. */
final class InkAround {
    private final BitRows ink;
    private final Map<Integer, Within> byReach = new HashMap<>();

    InkAround(InkMap ink) {
        this.ink = InkRuns.alongRows(ink, 0, 1);
    }

    /** @param reach pixels, across and down, within which ink is near */
    Within within(int reach) {
        return byReach.computeIfAbsent(reach, same -> new Within(ink.grown(2 * same, 2 * same), same));
    }

    /** The places, also those beyond the page's edges, that have ink within one reach. Immutable. */
    static final class Within {
        private final BitRows near;
        private final int reach;

        private Within(BitRows near, int reach) {
            this.near = near;
            this.reach = reach;
        }

        /** Whether there is ink near the pixel that holds this place. */
        boolean at(double placeX, double placeY) {
            int x = (int) Math.floor(placeX) + reach;
            int y = (int) Math.floor(placeY) + reach;
            return x >= 0 && y >= 0 && x < near.length() && y < near.count() && near.at(y, x);
        }
    }
}
