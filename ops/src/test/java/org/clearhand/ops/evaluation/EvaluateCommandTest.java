package org.clearhand.ops.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import javax.imageio.ImageIO;
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

        Outcome outcome = evaluate("--type", "BARCODE", "--data", folder.toString());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.complaint()).contains("no recognizer reads fields of type BARCODE");
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
