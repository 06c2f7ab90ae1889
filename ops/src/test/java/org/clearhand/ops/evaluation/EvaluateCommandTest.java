package org.clearhand.ops.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.training.data.Grouping;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.Licence;
import org.clearhand.training.data.LicenceClass;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetAddition;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.data.split.SplitPlanner;
import org.clearhand.training.data.split.SplitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFieldSetIsMeasuredAndWhatIsMissingIsCounted() throws IOException {
        picture("plain.png", "5032", BufferedImage.TYPE_BYTE_GRAY);
        picture("wide.jpg", "198", BufferedImage.TYPE_INT_RGB);
        picture("two.tif", "764", BufferedImage.TYPE_BYTE_BINARY);
        labels("plain.png\t5032\ta", "wide.jpg\t198\tb", "two.tif\t764\tb", "lost.png\t11\ta");
        Path predictions = folder.resolve("read.tsv");
        Path report = folder.resolve("report.html");

        Outcome outcome = evaluate(
                "--type",
                "DIGITS",
                "--data",
                folder.toString(),
                "--predictions",
                predictions.toString(),
                "--value",
                "--report",
                report.toString());

        assertThat(outcome.exit()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(outcome.printed());
        assertThat(json.path("n").asInt()).isEqualTo(3);
        assertThat(json.path("comparedBy").asText()).isEqualTo("digits");
        assertThat(json.path("refused").asInt()).isEqualTo(1);
        assertThat(json.path("refusedItems").get(0).asText()).startsWith("lost.png: ");
        assertThat(json.path("exactMatch").asDouble()).isGreaterThan(0.6);
        assertThat(json.path("readRateAtMisread").path("0.01").isNumber()).isTrue();
        assertThat(json.path("readRateAtMisread").path("0.001").isNumber()).isTrue();
        assertThat(json.path("fieldsPerSecond").asDouble()).isPositive();
        assertThat(json.path("cer").isNumber()).isTrue();
        assertThat(json.path("calibrationError").isNumber()).isTrue();
        assertThat(json.path("byWriter").path("b").path("n").asInt()).isEqualTo(2);
        List<String> lines = Files.readAllLines(predictions);
        assertThat(lines).hasSize(3).allMatch(line -> line.split("\t", -1).length == 5);
        assertThat(lines.get(0)).startsWith("plain.png\t5032\t");
        assertThat(Files.readString(report)).startsWith("<!doctype html>").doesNotContain("http://", "https://");
    }

    @Test
    void aTypeNobodyReadsIsAUsageError() throws IOException {
        picture("plain.png", "5032", BufferedImage.TYPE_BYTE_GRAY);
        labels("plain.png\t5032\ta");

        Outcome outcome = evaluate("--type", "CHECKBOX", "--data", folder.toString());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.complaint()).contains("no recognizer reads fields of type CHECKBOX");
        assertThat(outcome.printed()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertThat(evaluate("--type", "DIGITS", "--data", folder.toString()).exit())
                .isEqualTo(2);
        picture("plain.png", "5032", BufferedImage.TYPE_BYTE_GRAY);
        labels("plain.png\t5032\ta");

        Outcome outcome = evaluate("--type", "DIGITS", "--data", folder.toString(), "--model", "nobody-9");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.complaint()).contains("there is no model nobody-9");
    }

    @Test
    void oneSideOfASplitIsMeasuredAndNothingOfTheOthers() throws IOException {
        Path set = folder.resolve("set");
        StringBuilder labels = new StringBuilder("file\ttext\n");
        for (int i = 0; i < 40; i++) {
            String text = Integer.toString(1_000 + 731 * i);
            picture(i + ".png", text, BufferedImage.TYPE_BYTE_GRAY);
            labels.append(i).append(".png\t").append(text).append('\n');
        }
        Files.createDirectories(set);
        Files.move(folder.resolve("images"), set.resolve("images"));
        Files.writeString(set.resolve("labels.tsv"), labels.toString());
        SetRegister register = new SetRegister(folder.resolve("register"), Optional.empty());
        OpenedSet opened = new SetAddition(
                        "divided",
                        new Licence(LicenceClass.OWN, "made for a test"),
                        "a test",
                        LabelContent.AS_WRITTEN,
                        new Grouping("item"),
                        "made for a test")
                .describe(set, Optional.empty(), Clock.systemUTC());
        register.enter(opened);
        assertThatThrownBy(() -> LoadedFields.ofSide(register, "divided", Side.TEST, any -> true, 100))
                .hasMessageContaining("has no split");
        Split split = SplitPlanner.plan(opened, new SplitRule(SplitRule.Kind.HASH, 2, 40, 30));
        split.write(register.folder());

        for (Side side : Side.values()) {
            assertThat(LoadedFields.ofSide(register, "divided", side, any -> true, 100)
                            .items())
                    .as(side.column())
                    .isNotEmpty()
                    .hasSize(Math.toIntExact(split.items().getOrDefault(side, 0L)))
                    .allMatch(item -> split.sideOf(item.item()).orElseThrow() == side);
        }
    }

    @Test
    void aSideNobodyKnowsIsAUsageError() {
        Outcome outcome = evaluate("--type", "DIGITS", "--data", "any", "--split", "exam");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.complaint()).contains("train, validation or test");
    }

    private record Outcome(int exit, String printed, String complaint) {}

    private static Outcome evaluate(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        StringWriter complaint = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int exit = new CommandLine(new EvaluateCommand())
                    .setErr(new PrintWriter(complaint, true))
                    .execute(arguments);
            return new Outcome(exit, printed.toString(StandardCharsets.UTF_8), complaint.toString());
        } finally {
            System.setOut(before);
        }
    }

    private void labels(String... lines) throws IOException {
        Files.writeString(folder.resolve("labels.tsv"), "file\ttext\twriter\n" + String.join("\n", lines) + "\n");
    }

    private void picture(String name, String text, int kind) throws IOException {
        BufferedImage image = new BufferedImage(40 + 30 * text.length(), 60, kind);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        pen.drawString(text, 20, 46);
        pen.dispose();
        Path images = Files.createDirectories(folder.resolve("images"));
        assertThat(ImageIO.write(
                        image,
                        name.substring(name.lastIndexOf('.') + 1),
                        images.resolve(name).toFile()))
                .isTrue();
    }
}
