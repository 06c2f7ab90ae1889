package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.clearhand.recognition.evaluation.FieldDecision;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.run.TrainingHistory.Moment;
import org.clearhand.training.synthesis.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingReportTest {
    private final Measurement measured = new Measurement(
            new MeasuredSet("sheets <kept back>", List.of(sample("12"), sample("345"), sample("6"))),
            List.of(
                    FieldDecision.of("1", "12", "12", 0.9),
                    FieldDecision.of("2", "345", "395", 0.8),
                    FieldDecision.of("3", "6", "6", 0.4)));
    private final List<Moment> history = IntStream.rangeClosed(1, 30)
            .mapToObj(i -> new Moment(
                    100L * i,
                    0.001 * i,
                    OptionalDouble.of(50.0 / i),
                    i % 10 == 0 ? OptionalDouble.of(1.0 / i) : OptionalDouble.empty(),
                    i % 10 == 0 ? OptionalDouble.of(0.02 * i) : OptionalDouble.empty()))
            .toList();

    @Test
    void thePageHoldsWhatARunIsJudgedBy() {
        String page = new TrainingReport(card(), history, List.of(measured)).html();

        assertThat(page)
                .contains("aria-label=\"loss against samples\"")
                .contains("aria-label=\"character errors, validation part against samples\"")
                .contains("aria-label=\"exact, validation part against samples\"")
                .contains("aria-label=\"learning rate against samples\"")
                .contains("aria-label=\"misread among the read against read\"")
                .contains("66.7 %", "strokes-unipen", "CC BY 4.0", "0123abc", "&quot;batchSize&quot; : 48");
        assertThat(page)
                .contains("345<br><span class=\"wrong\">395</span> 0.800")
                .contains("data:image/png;base64,");
        assertThat(page)
                .as("the surest reading is right, the second is not: only at a third passes nothing wrong")
                .contains("<td>0.1 %</td><td>0.9000</td><td>33.3 %</td>");
    }

    @Test
    void thePageNeedsNeitherScriptNorNetworkAndNamesAreText() {
        String page = new TrainingReport(card(), history, List.of(measured)).html();

        assertThat(page)
                .doesNotContain("<script", "http://", "https://", "<kept back>")
                .contains("&lt;kept back&gt;");
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void aRunWithoutHistoryHasAReportAllTheSame() {
        assertThat(new TrainingReport(card(), List.of(), List.of(measured)).html())
                .contains("No history was kept");
    }

    @Test
    void onlyTheOwnerReadsIt(@TempDir Path folder) throws Exception {
        new TrainingReport(card(), history, List.of(measured)).write(folder);
        new TrainingReport(card(), history, List.of(measured)).write(folder);

        assertThat(Files.getPosixFilePermissions(folder.resolve("report.html")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void curvesAreThinnedByMeansNotByLuck() {
        List<Moment> many = IntStream.range(0, 1_200)
                .mapToObj(i -> new Moment(
                        i, 0.1, OptionalDouble.of(i % 2 * 2), OptionalDouble.empty(), OptionalDouble.empty()))
                .toList();

        assertThat(TrainingCurves.points(many, Moment::loss))
                .hasSizeLessThanOrEqualTo(400)
                .allSatisfy(point -> assertThat(point.y()).isBetween(0.6, 1.4));
        assertThat(TrainingCurves.points(many, Moment::exactShare)).isEmpty();
    }

    private static Map<String, Object> card() {
        return Map.of(
                "id",
                "tiny",
                "samples",
                3_000,
                "sha256",
                "feed",
                "trainedOn",
                List.of(Map.of("set", "strokes-unipen", "licence", "CC BY 4.0", "sha256", "0123abc")),
                "training",
                Map.of("batchSize", 48));
    }

    private static Sample sample(String text) {
        return new Sample(new GreyImage(12, 8, new byte[96]), text);
    }
}
