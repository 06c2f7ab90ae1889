package org.clearhand.forms;

import java.util.Map;
import java.util.Optional;

/**
 * A template's limits of image quality and what follows a defect. What is not set here is as usual: the metric's own limit, and a person
 * looks.
 *
 * @param limits in the unit of each metric
 */
public record QualitySettings(Map<QualityMetric, Double> limits, Map<QualityMetric, QualityPolicy> policies) {
    /** Nothing set. */
    public static final QualitySettings USUAL = new QualitySettings(Map.of(), Map.of());

    public QualitySettings {
        limits = Map.copyOf(limits);
        policies = Map.copyOf(policies);
        limits.forEach((metric, limit) -> {
            if (!(limit >= 0) || limit.isInfinite()) {
                throw new IllegalArgumentException("limit of " + metric + ": " + limit);
            }
        });
    }

    public double limit(QualityMetric metric) {
        return Optional.ofNullable(limits.get(metric)).orElse(metric.usualLimit());
    }

    public QualityPolicy policy(QualityMetric metric) {
        return policies.getOrDefault(metric, QualityPolicy.REVIEW);
    }
}
