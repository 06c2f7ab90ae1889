package org.clearhand.recognition.evaluation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.clearhand.recognition.page.GreyImage;

/**
 * The result of an evaluation as one HTML file: models in a table, risk and calibration as curves, which characters were taken for
 * which, and the worst errors as pictures. It shows field values: whoever keeps it keeps personal data.
 */
public final class EvaluationReport {
    private static final int WORST = 60;
    private static final int MOST_GROUPS = 20;
    private static final int MOST_MISTAKES = 25;

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
        confusion(page, first.score().confusion());
        page.heading("Errors, the surest first").markup(worst(items, decisions, comparison));
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

    private static void confusion(ReportPage page, Confusion confusion) {
        page.heading("Characters")
                .table(
                        List.of("character", "in labels", "accuracy", "precision", "recall", "F1"),
                        confusion.scores().stream()
                                .map(score -> List.of(
                                        score.character(),
                                        Integer.toString(score.support()),
                                        ReportPage.percent(score.accuracy()),
                                        ReportPage.percent(score.precision()),
                                        ReportPage.percent(score.recall()),
                                        ReportPage.percent(score.f1())))
                                .toList());
        page.heading("Confusion: rows wanted, columns read").markup(matrix(confusion));
        page.heading("Most frequent mistakes")
                .table(
                        List.of("wanted", "read", "times"),
                        confusion.mistakes().stream()
                                .limit(MOST_MISTAKES)
                                .map(mistake -> List.of(
                                        named(mistake.wanted()),
                                        named(mistake.got()),
                                        Integer.toString(mistake.count())))
                                .toList());
    }

    private static String named(String character) {
        return character.equals(Confusion.NOTHING) ? "nothing" : character;
    }

    private static String matrix(Confusion confusion) {
        List<String> characters = new ArrayList<>(confusion.characters());
        characters.add(Confusion.NOTHING);
        StringBuilder table = new StringBuilder("<table><tr><th></th>");
        characters.forEach(got ->
                table.append("<th>").append(ReportPage.escaped(named(got))).append("</th>"));
        for (String wanted : characters) {
            table.append("</tr><tr><th>")
                    .append(ReportPage.escaped(named(wanted)))
                    .append("</th>");
            for (String got : characters) {
                int count = confusion.count(wanted, got);
                String style = count == 0 ? "" : wanted.equals(got) ? " class=\"hit\"" : " class=\"miss\"";
                table.append("<td")
                        .append(style)
                        .append('>')
                        .append(count == 0 ? "" : count)
                        .append("</td>");
            }
        }
        return table.append("</tr></table>").toString();
    }

    private static String worst(List<FieldItem> items, List<FieldDecision> decisions, Comparison comparison) {
        Map<String, GreyImage> pictures = new HashMap<>();
        items.forEach(item -> pictures.put(item.item(), item.image()));
        StringBuilder crops = new StringBuilder("<div class=\"crops\">");
        decisions.stream()
                .filter(decision -> !decision.isRight(comparison))
                .sorted(Comparator.comparingDouble(FieldDecision::confidence).reversed())
                .limit(WORST)
                .forEach(decision -> crops.append("<figure><img alt=\"\" src=\"data:image/png;base64,")
                        .append(png(Objects.requireNonNull(pictures.get(decision.item()))))
                        .append("\"><figcaption>")
                        .append(ReportPage.escaped(decision.truth()))
                        .append("<br><span class=\"wrong\">")
                        .append(ReportPage.escaped(
                                comparison == Comparison.VALUE
                                        ? decision.value().orElse(decision.reading())
                                        : decision.reading()))
                        .append("</span> ")
                        .append(String.format(Locale.ROOT, "%.3f", decision.confidence()))
                        .append("<br>")
                        .append(ReportPage.escaped(decision.item()))
                        .append("</figcaption></figure>\n"));
        return crops.append("</div>").toString();
    }

    private static String png(GreyImage picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
