package org.clearhand.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/how-to/add-a-form.md with its example, from the blank picture to readings of a published template. */
class AddAFormTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "how-to", "pickup-notice");

    private static int run(Object... arguments) {
        return Clearhand.commandLine()
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }

    @Test
    void fromABlankPictureToReadings(@TempDir Path root) throws IOException {
        Path draft = root.resolve("pickup-notice");
        Path own = root.resolve("own");

        assertThat(run(
                        "template",
                        "new",
                        "pickup-notice",
                        "--picture",
                        EXAMPLE.resolve("blank.png"),
                        "--width",
                        148,
                        "--height",
                        105,
                        "--folder",
                        draft))
                .isZero();
        assertThat(draft).isDirectoryContaining("glob:**/preview.png").isDirectoryContaining("glob:**/blank.png");
        assertThat(run("template", "check", draft))
                .as("a draft keeps the format")
                .isZero();

        // What a person does with an editor: names, types and options.
        Files.copy(
                EXAMPLE.resolve("template.yaml"), draft.resolve("template.yaml"), StandardCopyOption.REPLACE_EXISTING);
        copySamples(draft);
        assertThat(run("template", "check", draft)).isZero();

        Path pictures = root.resolve("try");
        assertThat(run("template", "try", draft, sample(0), sample(1), sample(2), "--out", pictures))
                .isZero();
        assertThat(pictures.resolve("index.html")).content().contains("RR473124829US", "called-on-cells", "accepted");
        assertThat(pictures).isDirectoryContaining("glob:**/003-notice-2.png.png");
        assertThat(run("template", "try", "--templates", own, "--template", "pickup-notice", sample(0)))
                .as("not yet published")
                .isEqualTo(1);

        assertThat(run("template", "publish", draft, "--templates", own)).isZero();
        everyLabelIsRead(new OwnTemplates(own));

        Files.writeString(
                draft.resolve("template.yaml"),
                Files.readString(draft.resolve("template.yaml")).replace("longest: 4", "longest: 5"));
        assertThat(run("template", "publish", draft, "--templates", own))
                .as("a published version is frozen")
                .isEqualTo(1);
    }

    @Test
    void whatHasAProblemIsNotPublished(@TempDir Path root) throws IOException {
        Path draft = root.resolve("pickup-notice");
        Files.createDirectories(draft);
        Files.copy(EXAMPLE.resolve("template.yaml"), draft.resolve("template.yaml"));

        assertThat(run("template", "publish", draft, "--templates", root.resolve("own")))
                .isEqualTo(1);
        assertThat(root.resolve("own")).doesNotExist();
    }

    private static Path sample(int number) {
        return EXAMPLE.resolve("samples").resolve("notice-" + number + ".png");
    }

    private static void copySamples(Path draft) throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.copy(sample(i), draft.resolve("samples").resolve("notice-" + i + ".png"));
        }
        Files.copy(EXAMPLE.resolve("samples/labels.jsonl"), draft.resolve("samples/labels.jsonl"));
    }

    /** As the server reads: among all templates, the form found out. */
    private static void everyLabelIsRead(OwnTemplates own) throws IOException {
        try (ChequeReader reader = new ChequeReader(TemplateCatalogue.with(own))) {
            for (String line : Files.readAllLines(EXAMPLE.resolve("samples/labels.jsonl"))) {
                JsonNode label = new ObjectMapper().readTree(line);
                Path file =
                        EXAMPLE.resolve("samples").resolve(label.path("file").asText());
                DocumentReading reading = reader.read(Files.readAllBytes(file), ReadRequest.plain());
                assertThat(reading.template()).contains(TemplateRef.parse("pickup-notice:1"));
                label.path("fields")
                        .properties()
                        .forEach(field -> assertThat(
                                        reading.field(field.getKey()).flatMap(FieldReading::value))
                                .as(file.getFileName() + " " + field.getKey())
                                .contains(field.getValue().asText()));
            }
        }
    }
}
