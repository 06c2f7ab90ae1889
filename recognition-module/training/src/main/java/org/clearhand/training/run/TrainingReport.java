package org.clearhand.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearhand.recognition.evaluation.ModelResult;
import org.clearhand.recognition.evaluation.ReportPage;
import org.clearhand.recognition.evaluation.ScoreSections;
import org.clearhand.recognition.evaluation.Share;

/**
 * A run on one page, {@code report.html} beside the model: how it went, what it reached on each set, what it still gets wrong, and
 * what it was made from. It shows pictures of the sets it was measured on, so it belongs to whoever may see those and is never
 * shipped with the model.
 */
final class TrainingReport {
    static final String FILE = "report.html";
    private static final int WORST = 30;

    private final JsonNode card;
    private final List<TrainingHistory.Moment> history;
    private final List<Measurement> measured;

    /**
     * A report.
     *
     * @param card as it is written
     * @param history of the run, empty where none was kept
     * @param measured in the order of the card's metrics
     */
    TrainingReport(Map<String, Object> card, List<TrainingHistory.Moment> history, List<Measurement> measured) {
        this.card = new ObjectMapper().valueToTree(card);
        this.history = List.copyOf(history);
        this.measured = List.copyOf(measured);
    }

    /** Puts the page into a model's folder, readable by its owner alone where the file system knows such a thing. */
    void write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, html());
    }

    String html() {
        String id = card.path("id").asText();
        ReportPage page = new ReportPage(id + ": how it was trained and how well it reads");
        page.note("Best path, without grammar or dictionary; intervals hold the true share with 95 % confidence."
                + " The page shows pictures of the sets: keep it as they are kept.");
        List<ModelResult> results = measured.stream().map(one -> one.result(id)).toList();
        page.heading("Measured").table(head(), rows(results));
        page.heading("Effort").table(List.of("what", "how much"), effort());
        page.heading("The run");
        TrainingCurves.draw(page, history);
        page.heading("Learnt from").table(List.of("set", "licence", "SHA-256", "notice"), sets());
        page.heading("Configuration").listing(card.path("training").toPrettyString());
        for (int i = 0; i < measured.size(); i++) {
            details(page, measured.get(i), results.get(i));
        }
        return page.finished();
    }

    private static void details(ReportPage page, Measurement one, ModelResult result) {
        page.part(one.set().name());
        new ScoreSections(page)
                .risk(result)
                .characters(result.score().confusion())
                .worst(one.items(), one.decisions(), result.score().comparison(), WORST);
    }

    private List<String> head() {
        List<String> head =
                new ArrayList<>(List.of("on", "strings", "exact", "character errors", "read at 1 %", "read at 0.1 %"));
        if (card.has("metricsBefore")) {
            head.add("exact before");
        }
        if (card.has("int8")) {
            head.add("exact int8");
        }
        return head;
    }

    private List<List<String>> rows(List<ModelResult> results) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Share exact = results.get(i).score().exact();
            List<String> row = new ArrayList<>(List.of(
                    measured.get(i).set().name(),
                    Long.toString(exact.total()),
                    ReportPage.percent(exact),
                    ReportPage.percent(results.get(i).score().characterErrors()),
                    ReportPage.percent(results.get(i).score().readRateAtOnePercent()),
                    ReportPage.percent(results.get(i).score().readRateAtOnePermille())));
            if (card.has("metricsBefore")) {
                row.add(exactShare(card.path("metricsBefore").path(i)));
            }
            if (card.has("int8")) {
                row.add(exactShare(card.path("int8").path("metrics").path(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String exactShare(JsonNode metric) {
        return metric.has("exactShare")
                ? ReportPage.percent(metric.path("exactShare").asDouble())
                : "-";
    }

    private List<List<String>> effort() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("samples seen", card.path("samples").asText()));
        rows.add(List.of("processor minutes", card.path("cpuMinutes").asText()));
        rows.add(List.of("parameters", card.path("parameters").asText()));
        rows.add(List.of("source revision", card.path("sourceRevision").asText("not known")));
        if (card.has("fineTunedFrom")) {
            rows.add(List.of("fine-tuned from", card.path("fineTunedFrom").asText()));
        }
        rows.add(List.of("model, SHA-256", card.path("sha256").asText()));
        return rows;
    }

    private List<List<String>> sets() {
        List<List<String>> rows = new ArrayList<>();
        card.path("trainedOn").forEach(set -> rows.add(set(set)));
        if (card.has("fineTunedOn")) {
            rows.add(set(card.path("fineTunedOn")));
        }
        return rows;
    }

    private static List<String> set(JsonNode set) {
        return List.of(
                set.path("set").asText(),
                set.path("licence").asText("-"),
                set.path("sha256").asText("-"),
                set.path("notice").asText());
    }
}
