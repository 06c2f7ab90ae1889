package org.clearhand.recognition.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.text.Calibration;

/** Fits a calibration on decisions and says honestly what it does to decisions it was not fitted on. */
public final class CalibrationFit {
    private final Calibration calibration;
    private final double errorBefore;
    private final double errorAfter;

    private CalibrationFit(Calibration calibration, double errorBefore, double errorAfter) {
        this.calibration = calibration;
        this.errorBefore = errorBefore;
        this.errorAfter = errorAfter;
    }

    /**
     * Fits on all of them. Its effect is measured by fitting on every other decision and judging the rest, both ways round.
     *
     * @param decisions of a reader without calibration; at least four
     */
    public static CalibrationFit of(List<FieldDecision> decisions, Comparison comparison) {
        if (decisions.size() < 4) {
            throw new IllegalArgumentException("a calibration needs more than " + decisions.size() + " decisions");
        }
        List<FieldDecision> judged = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            List<FieldDecision> fitted = half(decisions, side);
            Calibration other = Calibration.fit(outcomes(fitted, comparison));
            half(decisions, 1 - side).forEach(decision -> judged.add(with(decision, other.of(decision.confidence()))));
        }
        return new CalibrationFit(
                Calibration.fit(outcomes(decisions, comparison)),
                ConfidenceQuality.of(decisions, comparison).expectedCalibrationError(),
                ConfidenceQuality.of(judged, comparison).expectedCalibrationError());
    }

    public Calibration calibration() {
        return calibration;
    }

    /** Calibration error of these decisions as they came. */
    public double errorBefore() {
        return errorBefore;
    }

    /** Calibration error of each half under the calibration of the other. */
    public double errorAfter() {
        return errorAfter;
    }

    public ObjectNode json() {
        return EvaluationJson.object()
                .put("method", calibration.method().name())
                .put("decisions", calibration.decisions())
                .put("errorBefore", EvaluationJson.rounded(errorBefore))
                .put("errorAfter", EvaluationJson.rounded(errorAfter));
    }

    private static List<FieldDecision> half(List<FieldDecision> decisions, int side) {
        List<FieldDecision> half = new ArrayList<>();
        for (int i = side; i < decisions.size(); i += 2) {
            half.add(decisions.get(i));
        }
        return half;
    }

    private static List<Calibration.Decision> outcomes(List<FieldDecision> decisions, Comparison comparison) {
        return decisions.stream()
                .map(decision -> new Calibration.Decision(decision.confidence(), decision.isRight(comparison)))
                .toList();
    }

    private static FieldDecision with(FieldDecision decision, double confidence) {
        return new FieldDecision(
                decision.item(),
                decision.truth(),
                decision.reading(),
                decision.value(),
                confidence,
                decision.writer(),
                decision.quality());
    }
}
