package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The line writing stands on. It is the straight line through the feet of the pieces of ink; of all lines through two feet the one
 * from which the feet stray least in the median is taken, so that tails and commas do not pull it down.
 */
final class Baseline {
    private static final double MOST_SLOPE = Math.tan(Math.toRadians(12));
    private static final double LEAST_SLOPE = Math.tan(Math.toRadians(0.7));
    private static final int FEWEST_PIECES = 3;
    /** Pieces lower than this part of the tallest one are dots and commas. */
    private static final double LEAST_HEIGHT = 0.4;

    private Baseline() {}

    private record Foot(double x, double y) {}

    /** Pixels by which the baseline falls for each pixel to the right; 0 where too little is written to tell. */
    static double slope(GreyImage picture) {
        List<PixelBox> pieces =
                InkPart.in(InkMap.ofLine(picture), new PixelBox(0, 0, picture.width(), picture.height())).stream()
                        .map(InkPart::box)
                        .toList();
        double tallest = pieces.stream().mapToInt(PixelBox::height).max().orElse(0);
        List<Foot> feet = pieces.stream()
                .filter(piece -> piece.height() >= LEAST_HEIGHT * tallest)
                .map(piece -> new Foot(piece.centreX(), piece.bottom()))
                .sorted(Comparator.comparingDouble(Foot::x))
                .toList();
        return feet.size() < FEWEST_PIECES ? 0 : steadiest(feet, picture.height());
    }

    private static double steadiest(List<Foot> feet, int height) {
        double best = 0;
        double bestStray = Double.POSITIVE_INFINITY;
        for (Foot one : feet) {
            for (Foot other : feet) {
                double slope = (other.y() - one.y()) / (other.x() - one.x());
                if (other.x() - one.x() < height || Math.abs(slope) > MOST_SLOPE) {
                    continue;
                }
                List<Double> strays = new ArrayList<>();
                feet.forEach(foot -> strays.add(Math.abs(one.y() + slope * (foot.x() - one.x()) - foot.y())));
                strays.sort(Comparator.naturalOrder());
                double stray = strays.get(strays.size() / 2) + 1e-3 * Math.abs(slope);
                if (stray < bestStray) {
                    bestStray = stray;
                    best = slope;
                }
            }
        }
        return best;
    }

    static GreyImage level(GreyImage picture) {
        double slope = slope(picture);
        return Math.abs(slope) < LEAST_SLOPE ? picture : Shear.columns(picture, -slope);
    }
}
