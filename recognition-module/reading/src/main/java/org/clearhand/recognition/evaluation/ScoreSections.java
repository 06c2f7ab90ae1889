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
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.recognition.page.GreyImage;

/** What a score says in detail, section by section: thresholds, characters, errors as pictures. */
public final class ScoreSections {
    private static final int MOST_MISTAKES = 25;
    private static final double ASSURANCE = 0.95;
    /** Misread among those that pass: what a bank may ask for, and what a trial may bear. */
    private static final List<Double> BUDGETS = List.of(0.001, 0.005, 0.01, 0.02, 0.05);

    private final ReportPage page;

    public ScoreSections(ReportPage page) {
        this.page = page;
    }

    /** Risk against coverage as a curve, and the thresholds of usual budgets. */
    public ScoreSections risk(ModelResult model) {
        page.heading("Risk and confidence")
                .markup(ReportCurves.risk(List.of(model)) + ReportCurves.calibration(List.of(model)));
        return thresholds(model.score().curve());
    }

    /** For each budget of misread the threshold, what passes it, and what passes with evidence for fields to come. */
    public ScoreSections thresholds(StraightThroughCurve curve) {
        page.heading("Thresholds")
                .table(
                        List.of("misread at most", "threshold", "read", "misread", "threshold assured", "read assured"),
                        BUDGETS.stream()
                                .map(budget -> thresholdRow(curve, budget))
                                .toList());
        page.note("Assured: the upper 95 % bound of the misread share keeps the budget; - where there is too little"
                + " evidence or no threshold does.");
        return this;
    }

    private static List<String> thresholdRow(StraightThroughCurve curve, double budget) {
        Optional<StraightThroughCurve.Point> observed = curve.observed(budget);
        Optional<StraightThroughCurve.Point> assured = curve.assured(budget, ASSURANCE);
        return List.of(
                ReportPage.percent(budget),
                threshold(observed),
                observed.map(point -> ReportPage.percent(point.readRate())).orElse("-"),
                observed.map(point -> ReportPage.percent(point.misread())).orElse("-"),
                threshold(assured),
                assured.map(point -> ReportPage.percent(point.readRate())).orElse("-"));
    }

    private static String threshold(Optional<StraightThroughCurve.Point> point) {
        return point.map(found -> String.format(Locale.ROOT, "%.4f", found.threshold()))
                .orElse("-");
    }

    /** How well each character was read, and which were taken for which. */
    public ScoreSections characters(Confusion confusion) {
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
        return this;
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

    /** Wrong readings with their pictures, the surest first. */
    public ScoreSections worst(List<FieldItem> items, List<FieldDecision> decisions, Comparison comparison, int most) {
        Map<String, GreyImage> pictures = new HashMap<>();
        items.forEach(item -> pictures.put(item.item(), item.image()));
        StringBuilder crops = new StringBuilder("<div class=\"crops\">");
        decisions.stream()
                .filter(decision -> !decision.isRight(comparison))
                .sorted(Comparator.comparingDouble(FieldDecision::confidence).reversed())
                .limit(most)
                .forEach(decision -> crops.append("<figure><img alt=\"\" src=\"data:image/png;base64,")
                        .append(png(Objects.requireNonNull(pictures.get(decision.item()))))
                        .append("\"><figcaption>")
                        .append(ReportPage.escaped(decision.truth()))
                        .append("<br><span class=\"wrong\">")
                        .append(ReportPage.escaped(
                                comparison.isOfValues()
                                        ? decision.value().orElse(decision.reading())
                                        : decision.reading()))
                        .append("</span> ")
                        .append(String.format(Locale.ROOT, "%.3f", decision.confidence()))
                        .append("<br>")
                        .append(ReportPage.escaped(decision.item()))
                        .append("</figcaption></figure>\n"));
        page.heading("Errors, the surest first").markup(crops.append("</div>").toString());
        return this;
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
