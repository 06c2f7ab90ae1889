package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every template folder: the template keeps the format, and its samples say only what its fields can hold. */
class TemplateConformanceTest {
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final int FEWEST_SAMPLES = 3;

    static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(TEMPLATES)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void theListOfTemplatesNamesEveryFolder() throws IOException {
        Set<String> names = folders().stream()
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(Files.readAllLines(TEMPLATES.resolve("templates.txt"))).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theTemplateKeepsTheFormatAndIsTheOneShipped(Path folder) throws Exception {
        FormTemplate template = new TemplateReader().read(folder.resolve("template.yaml"));

        assertThat(template.ref().id()).isEqualTo(folder.getFileName().toString());
        assertThat(TemplateCatalogue.shipped().find(template.ref())).contains(template);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theVersionIsPublishedWithThisContent(Path folder) throws Exception {
        TemplateFolder template = new TemplateFolder(folder);
        TemplateRef ref = template.template().ref();

        assertThat(TemplateRegister.of(TEMPLATES).find(ref).map(PublishedTemplate::hash))
                .as(
                        "the content of %s in published.json: a published version is frozen, so a change is a new"
                                + " version; enter that with: clearhand template publish --in-place %s",
                        ref, folder)
                .contains(template.content().hash());
    }

    @Test
    void everyPublishedVersionIsShippedStill() throws Exception {
        for (PublishedTemplate published : TemplateRegister.of(TEMPLATES).published()) {
            assertThat(TemplateCatalogue.shipped().find(published.ref()))
                    .as(published.ref().toString())
                    .isPresent();
        }
    }

    static List<Path> earlier() throws IOException {
        return Files.readAllLines(TEMPLATES.resolve("earlier.txt")).stream()
                .map(TEMPLATES::resolve)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void anEarlierVersionIsWhatWasPublished(Path file) throws Exception {
        TemplateRef ref = new TemplateReader().read(file).ref();
        TemplateContent content = new TemplateFolder(file.resolveSibling("")).content(file);

        assertThat(TemplateRegister.of(TEMPLATES).find(ref).map(PublishedTemplate::hash))
                .contains(content.hash());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everySampleFileIsLabelledAndEveryLabelHasItsFile(Path folder) throws IOException {
        Set<String> labelled = labels(folder).stream()
                .map(label -> label.path("file").asText())
                .collect(Collectors.toSet());
        Set<String> files;
        try (Stream<Path> entries = Files.list(folder.resolve("samples"))) {
            files = entries.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("labels.jsonl") && !name.equals("README.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(labelled).hasSizeGreaterThanOrEqualTo(FEWEST_SAMPLES).isEqualTo(files);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatTheSamplesSayIsWhatTheFieldsCanHold(Path folder) throws Exception {
        FormTemplate template = new TemplateReader().read(folder.resolve("template.yaml"));

        for (JsonNode label : labels(folder)) {
            JsonNode fields = label.path("fields");
            for (TemplateField field : template.fields()) {
                if (field.read() && field.required()) {
                    assertThat(fields.has(field.name())).as(where(label, field)).isTrue();
                }
                if (fields.has(field.name())) {
                    String value = fields.path(field.name()).asText();
                    assertThat(field.syntax().normalise(field.syntax().format(value)))
                            .as(where(label, field))
                            .contains(value);
                }
                JsonNode written = fields.path(field.name() + "AsWritten");
                if (!written.isMissingNode()) {
                    assertThat(field.syntax().normalise(written.asText()))
                            .as(where(label, field) + " as written")
                            .contains(fields.path(field.name()).asText());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatTheSamplesSayIsInTheListsThatShip(Path folder) throws Exception {
        TemplateFolder place = new TemplateFolder(folder);
        FormTemplate template = place.template();
        Map<String, TemplateLexicon> lists = place.lexicons(template);

        assertThat(TemplateCatalogue.shipped().lexicons(template)).isEqualTo(lists);
        for (JsonNode label : labels(folder)) {
            lists.forEach((field, list) -> Optional.ofNullable(
                            label.path("fields").get(field))
                    .ifPresent(value -> assertThat(list.entries())
                            .as(label.path("file").asText() + " " + field)
                            .contains(value.asText())));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void samplesSayTruthfullyWhatIsWrongWithThem(Path folder) throws Exception {
        FormTemplate template = new TemplateReader().read(folder.resolve("template.yaml"));

        for (JsonNode label : labels(folder)) {
            JsonNode fields = label.path("fields");
            String file = label.path("file").asText();
            if (label.has("amountsAgree")) {
                assertThat(fields.path("courtesyAmount")
                                .asText()
                                .equals(fields.path("legalAmount").asText()))
                        .as(file)
                        .isEqualTo(label.path("amountsAgree").asBoolean());
            }
            if (label.has("routingValid")) {
                MicrLine.Layout layout = MicrLine.Layout.valueOf(template.field("micr")
                        .orElseThrow()
                        .option(FieldOption.LAYOUT)
                        .orElseThrow());
                assertThat(MicrLine.parse(fields.path("micr").asText(), layout)
                                .orElseThrow()
                                .routingIsValid())
                        .as(file)
                        .isEqualTo(label.path("routingValid").asBoolean());
            }
            if (label.has("totalsAgree")) {
                assertThat(template.fields().stream().allMatch(field -> isTheSum(field, fields)))
                        .as(file)
                        .isEqualTo(label.path("totalsAgree").asBoolean());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void someSamplesOfAFormWithTwoAmountsOrATotalAreRightAndSomeWrong(Path folder) throws Exception {
        FormTemplate template = new TemplateReader().read(folder.resolve("template.yaml"));
        boolean words = template.fields().stream().anyMatch(field -> field.type() == FieldType.LEGAL_AMOUNT);
        boolean total = template.fields().stream()
                .anyMatch(field -> field.option(FieldOption.SUM_OF).isPresent());

        for (String promise : words ? List.of("amountsAgree") : total ? List.of("totalsAgree") : List.<String>of()) {
            Map<Boolean, Long> kept = labels(folder).stream()
                    .collect(Collectors.partitioningBy(
                            label -> label.path(promise).asBoolean(), Collectors.counting()));
            assertThat(kept.get(true)).isPositive();
            assertThat(kept.get(false)).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyTemplateHasItsBlank(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("blank.svg"))).contains("<svg", "viewBox=");
    }

    private static boolean isTheSum(TemplateField field, JsonNode fields) {
        if (field.summands().isEmpty()) {
            return true;
        }
        BigDecimal sum = field.summands().stream()
                .map(name -> new BigDecimal(fields.path(name).asText("0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(new BigDecimal(fields.path(field.name()).asText())) == 0;
    }

    private static String where(JsonNode label, TemplateField field) {
        return label.path("file").asText() + " " + field.name();
    }

    private static List<JsonNode> labels(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (var values = json.readerFor(JsonNode.class)
                .<JsonNode>readValues(
                        folder.resolve("samples").resolve("labels.jsonl").toFile())) {
            return values.readAll();
        }
    }
}
