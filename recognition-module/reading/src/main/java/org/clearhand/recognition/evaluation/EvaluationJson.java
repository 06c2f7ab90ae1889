package org.clearhand.recognition.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A score as JSON; its names are a public contract. Shares are of 1, rounded to six places. */
public final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_MISTAKES = 30;
    private static final int CURVE_POINTS = 41;
    private static final double ASSURANCE = 0.95;

    private EvaluationJson() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** One model's score, with what it cost. */
    public static ObjectNode of(EvaluationRun.Result result, FieldScore score) {
        ObjectNode node = of(score);
        node.put("model", result.modelId());
        node.put("fieldsPerSecond", Math.round(result.fieldsPerSecond() * 10) / 10.0);
        node.put("processorSeconds", rounded(result.processorSeconds()));
        node.put("wallSeconds", rounded(result.wallSeconds()));
        node.set("byWriter", groups(FieldScore.exactBy(result.decisions(), score.comparison(), FieldDecision::writer)));
        node.set(
                "byQuality",
                groups(FieldScore.exactBy(result.decisions(), score.comparison(), FieldDecision::quality)));
        return node;
    }

    public static ObjectNode of(FieldScore score) {
        ObjectNode node = JSON.createObjectNode();
        node.put("n", score.exact().total());
        node.put("comparedBy", score.comparison().name().toLowerCase(java.util.Locale.ROOT));
        node.put("exactMatch", rounded(score.exact().value()));
        node.set("exactMatchInterval", interval(score.exact().interval()));
        node.put("cer", rounded(score.characterErrors()));
        node.set("cerInterval", interval(score.characterErrorsInterval()));
        node.putObject("readRateAtMisread")
                .put("0.01", rounded(score.readRateAtOnePercent()))
                .put("0.001", rounded(score.readRateAtOnePermille()));
        ObjectNode intervals = node.putObject("readRateAtMisreadInterval");
        intervals.set("0.01", interval(score.readRateAtOnePercentInterval()));
        intervals.set("0.001", interval(score.readRateAtOnePermilleInterval()));
        ObjectNode thresholds = node.putObject("thresholdAtMisread");
        threshold(thresholds, "0.01", score.curve().observed(FieldScore.ONE_PERCENT));
        threshold(thresholds, "0.001", score.curve().observed(FieldScore.ONE_PERMILLE));
        ObjectNode assured = node.putObject("assuredAtMisread");
        assured(assured, "0.01", score.curve().assured(FieldScore.ONE_PERCENT, ASSURANCE));
        assured(assured, "0.001", score.curve().assured(FieldScore.ONE_PERMILLE, ASSURANCE));
        node.put("calibrationError", rounded(score.confidence().expectedCalibrationError()));
        node.put("brier", rounded(score.confidence().brier()));
        node.set("characters", characters(score.confusion()));
        node.set("mistakes", mistakes(score.confusion()));
        node.set("curve", curve(score.curve()));
        return node;
    }

    private static void threshold(ObjectNode node, String budget, Optional<StraightThroughCurve.Point> point) {
        point.ifPresentOrElse(found -> node.put(budget, rounded(found.threshold())), () -> node.putNull(budget));
    }

    private static void assured(ObjectNode node, String budget, Optional<StraightThroughCurve.Point> point) {
        point.ifPresentOrElse(
                found -> node.putObject(budget)
                        .put("threshold", rounded(found.threshold()))
                        .put("readRate", rounded(found.readRate()))
                        .put("misreadUpperBound", rounded(found.misread().upperBound(ASSURANCE))),
                () -> node.putNull(budget));
    }

    private static ArrayNode characters(Confusion confusion) {
        ArrayNode rows = JSON.createArrayNode();
        confusion
                .scores()
                .forEach(score -> rows.addObject()
                        .put("character", score.character())
                        .put("support", score.support())
                        .put("accuracy", rounded(score.accuracy()))
                        .put("precision", rounded(score.precision()))
                        .put("recall", rounded(score.recall()))
                        .put("f1", rounded(score.f1())));
        return rows;
    }

    private static ArrayNode mistakes(Confusion confusion) {
        ArrayNode rows = JSON.createArrayNode();
        confusion.mistakes().stream()
                .limit(MOST_MISTAKES)
                .forEach(mistake -> rows.addObject()
                        .put("wanted", mistake.wanted())
                        .put("got", mistake.got())
                        .put("count", mistake.count()));
        return rows;
    }

    private static ArrayNode curve(StraightThroughCurve curve) {
        ArrayNode rows = JSON.createArrayNode();
        curve.thinned(CURVE_POINTS)
                .forEach(point -> rows.addObject()
                        .put("threshold", rounded(point.threshold()))
                        .put("readRate", rounded(point.readRate()))
                        .put("misread", rounded(point.misread().value())));
        return rows;
    }

    static ObjectNode groups(Map<String, Share> shares) {
        ObjectNode groups = JSON.createObjectNode();
        shares.forEach((name, share) -> groups.set(name, share(share)));
        return groups;
    }

    static ObjectNode share(Share share) {
        ObjectNode node = JSON.createObjectNode().put("n", share.total()).put("exactMatch", rounded(share.value()));
        node.set("interval", interval(share.interval()));
        return node;
    }

    static ArrayNode interval(Interval interval) {
        return JSON.createArrayNode().add(rounded(interval.low())).add(rounded(interval.high()));
    }

    static double rounded(double number) {
        return Math.round(number * 1e6) / 1e6;
    }
}
