package org.clearhand.recognition.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the documentation is without a problem; each slip made in a copy of it is named with its path. */
class TemplateCheckTest {
    private static final Path EXAMPLE = Path.of("..", "..", "docs", "how-to", "pickup-notice");

    private Path copy;

    @BeforeEach
    void aCopy(@TempDir Path root) throws IOException {
        copy = root.resolve("pickup-notice");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(EXAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private List<String> problems() throws IOException {
        return new TemplateCheck(Set.of("us-personal-cheque"), Set.of("required-fields", "s10-check"), true)
                .of(new TemplateFolder(copy)).stream()
                        .map(TemplateProblem::toString)
                        .toList();
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(copy.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(copy.resolve(file), text.replace(from, to));
    }

    @Test
    void theExampleHasNone() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template: pickup-notice     | template: pickup-card     | $.template: the folder is called"
                        + " pickup-notice, not pickup-card",
                "name: s10-check             | name: s11-check           | $.rules[1].name: there is no rule called"
                        + " s11-check",
                "kind: CELLS, cells: 8       | kind: CELLS, cells: 9     | $.anchors[0]: called-on-cells is not found"
                        + " in blank.png",
                "x: 90.8, y: 24.1            | x: 90.8, y: 64.1          | $.anchors[3]: sticker-box is not found in"
                        + " blank.png",
                "zone: {x: 95.7, y: 58,      | zone: {x: 95.7, y: 51.5,  | $.fields[7].zone: overlaps the zone of"
                        + " signatureNeeded",
                "anchor: pay-box             | anchor: shelf-box         | $.fields[5].anchor: the box of shelf-box"
                        + " holds shelf already",
                "zone: {x: 6.8, y: 50.1,     | zone: {x: 6.8, y: 82,     | $.fields[4].zone: does not touch its anchor"
                        + " shelf-box",
                "shortest: 3, longest: 4     | shortest: 3, longest: 40x | $.fields[4].options.longest: must be one of",
                "version: 1                  | version: none             | $.version",
                "page: {width: 148,          | page: {width: 205,        | blank.png: ",
            })
    void aSlipInTheFileIsNamed(String from, String to, String problem) throws IOException {
        change("template.yaml", from, to);

        assertThat(problems()).anyMatch(text -> text.startsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"calledOn\": \"2026-11-17\" | \"calledOn\": \"2026-11-31\" | samples/labels.jsonl line 1"
                        + " $.fields.calledOn: no field of type DATE can hold this value",
                "\"shelf\": \"4172\"          | \"sheIf\": \"4172\"          | samples/labels.jsonl line 1"
                        + " $.fields.sheIf: the template has no such field",
                "\"shelf\": \"4172\"          | \"sheIf\": \"4172\"          | samples/labels.jsonl line 1 $.fields:"
                        + " says nothing of shelf",
                "notice-1.png                 | notice-7.png                 | samples/labels.jsonl line 2 $.file:"
                        + " there is no such file in samples",
                "notice-1.png                 | notice-7.png                 | samples/notice-1.png: has no label in"
                        + " labels.jsonl",
                "{\"file\": \"notice-2.png\"  | file=notice-2.png            | samples/labels.jsonl line 3: is not"
                        + " JSON",
            })
    void aLabelThatCannotBeIsNamedWithoutItsValue(String from, String to, String problem) throws IOException {
        change("samples/labels.jsonl", from, to);

        assertThat(problems()).contains(problem).noneMatch(text -> text.contains("2026-11-31"));
    }

    @Test
    void anIdThatShipsIsNotFree() throws IOException {
        change("template.yaml", "template: pickup-notice", "template: us-personal-cheque");

        assertThat(problems()).contains("$.template: a template called us-personal-cheque comes with Clearhand");
    }

    @Test
    void aBlankMustBeThere() throws IOException {
        Files.delete(copy.resolve("blank.png"));

        assertThat(problems()).containsExactly("blank.png: there is no picture of the blank form");
    }

    @Test
    void aSampleOfAnotherFormIsNamed() throws IOException {
        Path cheque = Path.of("..", "..", "forms-templates/src/main/resources/templates/us-personal-cheque/samples");
        Files.write(
                copy.resolve("samples/notice-1.png"), Files.readAllBytes(cheque.resolve("us-personal-cheque-001.png")));

        assertThat(problems())
                .containsExactly("samples/notice-1.png: is not taken for this form; see it with template try");
    }
}
