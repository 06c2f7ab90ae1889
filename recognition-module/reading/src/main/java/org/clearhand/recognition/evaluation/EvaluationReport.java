package org.clearhand.recognition.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of an evaluation as one HTML file: models in a table, risk and calibration as curves, which characters were taken for
 * which, and the worst errors as pictures. It shows field values: whoever keeps it keeps personal data.
 */
public final class EvaluationReport {
    private static final int WORST = 60;
    private static final int MOST_GROUPS = 20;

    private EvaluationReport() {}

    /**
     * The page.
     *
     * @param title what was measured
     * @param items the pictures the models read
     * @param models at least one; details are those of the first
     */
    public static String html(String title, List<FieldItem> items, List<ModelResult> models) {
        ReportPage page = new ReportPage(title);
        ModelResult first = models.get(0);
        page.note(first.score().exact().total() + " fields, compared by "
                + first.score().comparison().name().toLowerCase(Locale.ROOT)
                + "; intervals hold the true share with 95 % confidence.");
        page.heading("Models")
                .table(head(), models.stream().map(EvaluationReport::row).toList());
        page.heading("Risk and confidence").markup(ReportCurves.risk(models) + ReportCurves.calibration(models));
        page.note("Left: how many of the fields that pass are wrong, as more are let pass. Right: the share of right"
                + " readings by confidence; on the diagonal a confidence means what it says.");
        List<FieldDecision> decisions = first.result().decisions();
        Comparison comparison = first.score().comparison();
        Map<String, Share> writers = FieldScore.exactBy(decisions, comparison, FieldDecision::writer);
        if (!writers.isEmpty()) {
            page.heading("By writer or sheet, worst first").groups("writer", writers, MOST_GROUPS);
        }
        page.heading("By quality of the picture")
                .groups("class", FieldScore.exactBy(decisions, comparison, FieldDecision::quality), MOST_GROUPS);
        ScoreSections sections = new ScoreSections(page);
        sections.thresholds(first.score().curve());
        sections.characters(first.score().confusion());
        sections.worst(items, decisions, comparison, WORST);
        return page.finished();
    }

    private static List<String> head() {
        return List.of(
                "model",
                "exact",
                "character errors",
                "read at 1 %",
                "read at 0.1 %",
                "calibration error",
                "fields/s",
                "MB");
    }

    private static List<String> row(ModelResult model) {
        FieldScore score = model.score();
        return List.of(
                model.name(),
                ReportPage.percent(score.exact()),
                ReportPage.percent(score.characterErrors()),
                ReportPage.percent(score.readRateAtOnePercent()),
                ReportPage.percent(score.readRateAtOnePermille()),
                String.format(Locale.ROOT, "%.3f", score.confidence().expectedCalibrationError()),
                String.format(Locale.ROOT, "%.0f", model.result().fieldsPerSecond()),
                model.bytes().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", model.bytes().getAsLong() / 1e6)
                        : "-");
    }
}
