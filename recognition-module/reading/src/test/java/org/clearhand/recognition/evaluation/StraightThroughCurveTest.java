package org.clearhand.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StraightThroughCurveTest {
    @Test
    void theLowestThresholdWithinTheBudgetIsTaken() {
        List<FieldDecision> decisions = new ArrayList<>();
        decisions.addAll(decisions(60, true, 0.9));
        decisions.addAll(decisions(1, false, 0.8));
        decisions.addAll(decisions(39, true, 0.7));
        decisions.addAll(decisions(20, false, 0.2));
        StraightThroughCurve curve = StraightThroughCurve.of(decisions, Comparison.TEXT);

        assertThat(curve.observed(0.01)).hasValueSatisfying(point -> {
            assertThat(point.threshold()).isEqualTo(0.7);
            assertThat(point.passed()).isEqualTo(100);
            assertThat(point.wrong()).isEqualTo(1);
        });
        assertThat(curve.readRateAt(0.01)).isEqualTo(100 / 120.0);
        assertThat(curve.readRateAt(0.001)).isEqualTo(60 / 120.0);
    }

    @Test
    void fieldsOfOneConfidenceCannotBeParted() {
        List<FieldDecision> decisions = new ArrayList<>();
        decisions.addAll(decisions(50, true, 0.9));
        decisions.addAll(decisions(1, false, 0.9));
        StraightThroughCurve curve = StraightThroughCurve.of(decisions, Comparison.TEXT);

        assertThat(curve.points()).hasSize(1);
        assertThat(curve.observed(0.01)).isEqualTo(Optional.empty());
        assertThat(curve.readRateAt(0.01)).isZero();
    }

    @Test
    void anAssuranceNeedsEvidence() {
        StraightThroughCurve little = StraightThroughCurve.of(decisions(298, true, 0.9), Comparison.TEXT);
        StraightThroughCurve enough = StraightThroughCurve.of(decisions(299, true, 0.9), Comparison.TEXT);

        assertThat(little.assured(0.01, 0.95)).isEmpty();
        assertThat(enough.assured(0.01, 0.95)).isPresent();
        assertThat(little.observed(0.01)).isPresent();
    }

    private static List<FieldDecision> decisions(int count, boolean right, double confidence) {
        List<FieldDecision> decisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            decisions.add(FieldDecision.of("item " + i, "12", right ? "12" : "13", confidence));
        }
        return decisions;
    }
}
