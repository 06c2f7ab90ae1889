package org.clearhand.recognition.page;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.clearhand.forms.Zone;

/** The print of a blank that is nearest to a zone. Immutable. */
final class NearPrint {
    /** On a form of A5 those within about 5 cm. */
    private static final int MOST = 800;

    /** So many places of it, taken at random, tell a wrong place of the form from one worth a whole look. */
    private static final int FEW = 100;

    private static final double FEW_TELL = 0.15;

    private final double[] xs;
    private final double[] ys;

    NearPrint(PrintedMatter blank, Zone zone) {
        double middleX = (zone.x() + zone.right()) / 2;
        double middleY = (zone.y() + zone.bottom()) / 2;
        int[] nearest = IntStream.range(0, blank.count())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        place -> Math.hypot(blank.x(place) - middleX, blank.y(place) - middleY)))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                // Far print beside near, so that a wrong place or size is soon given up.
                .sorted()
                .toArray();
        this.xs = IntStream.of(nearest).mapToDouble(blank::x).toArray();
        this.ys = IntStream.of(nearest).mapToDouble(blank::y).toArray();
    }

    OnPage on(NearInk ink, double pixelsPerMillimetre) {
        return new OnPage(ink, pixelsPerMillimetre);
    }

    /** The print at one size on a page. */
    final class OnPage {
        private final NearInk ink;
        private final double scale;

        private OnPage(NearInk ink, double pixelsPerMillimetre) {
            this.ink = ink;
            this.scale = pixelsPerMillimetre;
        }

        /** The share that meets ink where the form lies so, 0..1. */
        double share(double offsetX, double offsetY) {
            return (double) (xs.length - misses(offsetX, offsetY, 0, xs.length)) / Math.max(1, xs.length);
        }

        /** The same, but 0 where a few places tell that it is less than {@code least}. */
        double shareAbove(double least, double offsetX, double offsetY) {
            int few = Math.min(FEW, xs.length);
            boolean hopeless = misses(offsetX, offsetY, 0, few) > (1 - least + FEW_TELL) * few;
            return hopeless ? 0 : share(offsetX, offsetY);
        }

        private int misses(double offsetX, double offsetY, int from, int to) {
            int misses = 0;
            for (int i = from; i < to; i++) {
                misses += ink.at(offsetX + scale * xs[i], offsetY + scale * ys[i]) ? 0 : 1;
            }
            return misses;
        }
    }
}
