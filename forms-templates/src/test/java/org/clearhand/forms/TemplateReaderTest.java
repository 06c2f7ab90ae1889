package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {
    private static final String SMALL = """
            template: small-form
            version: 1
            title: A small form
            country: IN
            currency: INR
            page: {width: 100, height: 50}
            anchors:
              - {name: box, kind: BOX, zone: {x: 10, y: 10, width: 20, height: 5}, tolerance: 2}
            fields:
              - {name: amount, type: COURTESY_AMOUNT, zone: {x: 8, y: 8, width: 30, height: 9}, anchor: box, acceptConfidence: 0.9}
            """;

    private final TemplateReader reader = new TemplateReader();

    @Test
    void readsAFormWithDefaults() throws TemplateProblems {
        FormTemplate template = reader.read("small", SMALL);

        TemplateField amount = template.field("amount").orElseThrow();
        assertThat(amount.page()).isEqualTo(1);
        assertThat(amount.required()).isTrue();
        assertThat(amount.read()).isTrue();
        assertThat(template.anchorOf(amount).orElseThrow().searchArea()).isEqualTo(new Zone(8, 8, 24, 9));
        assertThat(template.rules()).isEmpty();
    }

    @Test
    void reportsAllBreachesOfTheSchemaWithTheirPath() {
        String text = SMALL.replace("version: 1", "version: 0")
                .replace("country: IN", "country: India")
                .replace("type: COURTESY_AMOUNT", "type: MONEY")
                .replace("tolerance: 2", "tolerance: 2, colour: red");

        assertThat(paths(text)).containsExactlyInAnyOrder("$.version", "$.country", "$.fields[0].type", "$.anchors[0]");
    }

    @Test
    void reportsEverythingThatIsMissing() {
        assertThat(problems("template: a-form"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(problem -> assertThat(problem.path()).isEqualTo("$"));
    }

    @Test
    void reportsAllThatTheSchemaCannotSay() {
        String text = SMALL.replace("anchor: box, acceptConfidence: 0.9", "anchor: bow, options: {order: MDY, hue: 3}")
                        .replace("x: 8, y: 8, width: 30", "x: 8, y: 8, width: 93")
                        .replace("kind: BOX", "kind: CELLS")
                + "  - {name: amount, type: DATE, zone: {x: 1, y: 1, width: 1, height: 1}, read: false}\n";

        assertThat(paths(text))
                .containsExactlyInAnyOrder(
                        "$.anchors[0].cells",
                        "$.fields[0].anchor",
                        "$.fields[0].acceptConfidence",
                        "$.fields[0].options.order",
                        "$.fields[0].options.hue",
                        "$.fields[0].zone",
                        "$.fields[1].name");
    }

    @Test
    void saysWhereTheTextIsNoYaml() {
        assertThat(problems("template: ["))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not YAML in line 1"));
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThat(problems(SMALL + "title: Another title\n")).isNotEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(problems("")).isNotEmpty();
    }

    private List<String> paths(String text) {
        return problems(text).stream().map(TemplateProblem::path).toList();
    }

    private List<TemplateProblem> problems(String text) {
        return catchThrowableOfType(TemplateProblems.class, () -> reader.read("test", text))
                .problems();
    }
}
