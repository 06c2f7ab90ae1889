package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Risk against coverage: for every confidence threshold, how many fields pass without a person, and how many of those that pass
 * are wrong. Immutable.
 */
public final class StraightThroughCurve {
    private final int total;
    private final List<Point> points;

    private StraightThroughCurve(int total, List<Point> points) {
        this.total = total;
        this.points = List.copyOf(points);
    }

    /**
     * What happens at one threshold.
     *
     * @param threshold fields at least as sure as this pass
     * @param passed how many pass
     * @param wrong how many of them are wrong
     * @param total how many there are altogether
     */
    public record Point(double threshold, int passed, int wrong, int total) {
        /** Share of all fields that pass. */
        public double readRate() {
            return total == 0 ? 0 : (double) passed / total;
        }

        /** Share of the fields that pass that are wrong; what is true of fields to come is in its interval. */
        public Share misread() {
            return new Share(wrong, passed);
        }
    }

    public static StraightThroughCurve of(List<FieldDecision> decisions, Comparison comparison) {
        List<FieldDecision> sorted = new ArrayList<>(decisions);
        sorted.sort(Comparator.comparingDouble(FieldDecision::confidence).reversed());
        List<Point> points = new ArrayList<>();
        int wrong = 0;
        for (int i = 0; i < sorted.size(); i++) {
            wrong += sorted.get(i).isRight(comparison) ? 0 : 1;
            // Fields of one confidence pass together: no threshold can part them.
            if (i + 1 == sorted.size()
                    || sorted.get(i + 1).confidence() < sorted.get(i).confidence()) {
                points.add(new Point(sorted.get(i).confidence(), i + 1, wrong, sorted.size()));
            }
        }
        return new StraightThroughCurve(sorted.size(), points);
    }

    /** A point for each confidence that occurs, highest threshold first. */
    public List<Point> points() {
        return points;
    }

    /**
     * The threshold that lets most pass while no more of them than the budget are wrong on these decisions. It describes them; it
     * promises nothing about others.
     *
     * @param budget of misread among those that pass, such as 0.01
     * @return empty where even the surest are wrong too often
     */
    public Optional<Point> observed(double budget) {
        return last(point -> point.misread().value() <= budget);
    }

    /**
     * The threshold that lets most pass while the share of wrong ones among all that will ever pass stays within the budget,
     * with this confidence (upper bound of Clopper and Pearson). Needs evidence: 0 wrong in 299 for 1 % at 95 %, 0 in 2,995 for
     * 0.1 %.
     */
    public Optional<Point> assured(double budget, double confidence) {
        return last(point -> point.misread().upperBound(confidence) <= budget);
    }

    /** Share of all fields that pass at {@link #observed}; 0 where none may. */
    public double readRateAt(double budget) {
        return observed(budget).map(Point::readRate).orElse(0.0);
    }

    private Optional<Point> last(java.util.function.Predicate<Point> allowed) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (allowed.test(points.get(i))) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    /** At most so many points, evenly over the coverage, for drawing. */
    public List<Point> thinned(int most) {
        if (points.size() <= most) {
            return points;
        }
        List<Point> thinned = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            thinned.add(points.get((int) ((long) i * (points.size() - 1) / (most - 1))));
        }
        return thinned;
    }

    public int total() {
        return total;
    }
}
