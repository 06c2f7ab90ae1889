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

    /** An account number in boxes beside the line that bears it. */
    @Test
    void onlyANumberOfAFormWithACodeLineStandsInOne() throws TemplateProblems {
        String account = SMALL
                + "  - {name: account, type: ACCOUNT_NUMBER, zone: {x: 1, y: 1, width: 9, height: 1}, acceptConfidence: 1,"
                + " options: {codeLine: ACCOUNT}}\n";
        String micr =
                "  - {name: micr, type: MICR_LINE, zone: {x: 1, y: 40, width: 9, height: 9}, acceptConfidence: 1}\n";

        assertThat(reader.read("account", account + micr)
                        .field("account")
                        .orElseThrow()
                        .option(FieldOption.CODE_LINE))
                .contains("ACCOUNT");
        assertThat(paths(account)).containsExactly("$.fields[1].options.codeLine");
        assertThat(paths(account.replace("codeLine: ACCOUNT", "codeLine: BANK") + micr))
                .containsExactly("$.fields[1].options.codeLine");
        assertThat(paths(account.replace("ACCOUNT_NUMBER", "NAME") + micr))
                .containsExactly("$.fields[1].options.codeLine");
        assertThat(paths(account + micr.replace("acceptConfidence: 1", "read: false")))
                .containsExactly("$.fields[1].options.codeLine");
    }

    @Test
    void readsLimitsAndPoliciesOfImageQualityAndLeavesTheOthersAsUsual() throws TemplateProblems {
        QualitySettings quality = reader.read(
                        "small",
                        SMALL + "quality:\n  EXCESSIVE_SKEW: {limit: 1.5}\n  PARTIAL_IMAGE: {policy: RETURN}\n"
                                + "  SPOT_NOISE: {limit: 9, policy: IGNORE}\n")
                .quality();

        assertThat(quality.limit(QualityMetric.EXCESSIVE_SKEW)).isEqualTo(1.5);
        assertThat(quality.policy(QualityMetric.EXCESSIVE_SKEW)).isEqualTo(QualityPolicy.REVIEW);
        assertThat(quality.limit(QualityMetric.PARTIAL_IMAGE)).isEqualTo(QualityMetric.PARTIAL_IMAGE.usualLimit());
        assertThat(quality.policy(QualityMetric.PARTIAL_IMAGE)).isEqualTo(QualityPolicy.RETURN);
        assertThat(quality.limit(QualityMetric.SPOT_NOISE)).isEqualTo(9);
        assertThat(quality.policy(QualityMetric.SPOT_NOISE)).isEqualTo(QualityPolicy.IGNORE);
    }

    @Test
    void theSchemaKnowsEveryMetric() throws TemplateProblems {
        StringBuilder text = new StringBuilder(SMALL).append("quality:\n");
        for (QualityMetric metric : QualityMetric.values()) {
            text.append("  ").append(metric).append(": {policy: RETURN}\n");
        }

        QualitySettings quality = reader.read("small", text.toString()).quality();

        assertThat(quality.policies()).containsOnlyKeys(QualityMetric.values());
    }

    @Test
    void refusesUnknownMetricsAndSettingsAndLimitsThatContradictEachOther() {
        assertThat(paths(SMALL + "quality: {TOO_PRETTY: {limit: 1}}\n")).containsExactly("$.quality");
        assertThat(paths(SMALL + "quality: {SPOT_NOISE: {limit: -1}}\n")).containsExactly("$.quality.SPOT_NOISE.limit");
        assertThat(paths(SMALL + "quality: {SPOT_NOISE: {policy: SHRED}}\n"))
                .containsExactly("$.quality.SPOT_NOISE.policy");
        assertThat(paths(SMALL + "quality: {SPOT_NOISE: {}}\n")).containsExactly("$.quality.SPOT_NOISE");
        assertThat(paths(SMALL + "quality: {BELOW_MINIMUM_COMPRESSED_SIZE: {limit: 7000000}}\n"))
                .containsExactly("$.quality.BELOW_MINIMUM_COMPRESSED_SIZE.limit");
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
