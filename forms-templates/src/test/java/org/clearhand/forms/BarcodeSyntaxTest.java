package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template says its bar codes are. */
class BarcodeSyntaxTest {
    private static final String TEMPLATE = """
            template: slip
            version: 1
            title: A slip
            country: US
            currency: USD
            page: {width: 100, height: 50}
            fields:
              - {name: formNumber, type: %s, zone: {x: 8, y: 8, width: 30, height: 5}, acceptConfidence: 0.9, options: {pattern: '%s'}}
            """;

    @ParameterizedTest
    @CsvSource({"SLIP-2026/17, SLIP-2026/17", "slip-2026/18, slip-2026/18"})
    void whatFitsThePatternIsAValueAsItStands(String text, String value) {
        FieldSyntax syntax = FieldType.BARCODE.syntax(Map.of("pattern", "SLIP-\\d{4}/\\d{2}"));

        assertThat(syntax.normalise(text)).contains(value);
        assertThat(syntax.normalise(syntax.format(value))).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"SLIP-26/17", "XSLIP-2026/17", "SLIP-2026/17X", "''"})
    void anythingElseIsNone(String text) {
        FieldSyntax syntax = FieldType.BARCODE.syntax(Map.of("pattern", "SLIP-\\d{4}/\\d{2}"));

        assertThat(syntax.normalise(text)).isEmpty();
        assertThatThrownBy(() -> syntax.format("XSLIP-2026/17")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemIdentifierMayBeNarrowedToAKindOfItem() {
        FieldSyntax registered = FieldType.BARCODE.syntax(Map.of("numbering", "S10", "pattern", "R[A-Z]\\d{9}US"));

        assertThat(registered.normalise("RR 473 124 829 US")).contains("RR473124829US");
        assertThat(registered.normalise("CP473124829US")).isEmpty();
        assertThat(registered.normalise(registered.format("RR473124829US"))).contains("RR473124829US");
    }

    @Test
    void onlyAFieldWithAPatternTellsItsForm() throws TemplateProblems {
        TemplateField telling = new TemplateReader()
                .read("slip", TEMPLATE.formatted("BARCODE", "SLIP-\\d{4}"))
                .fields()
                .get(0);

        assertThat(telling.tellsFormByBarcode()).isTrue();
        assertThat(new TemplateField(
                                "itemNumber",
                                FieldType.BARCODE,
                                1,
                                telling.zone(),
                                Optional.empty(),
                                true,
                                true,
                                0.9,
                                Map.of("numbering", "S10", "symbology", "CODE_128"))
                        .tellsFormByBarcode())
                .isFalse();
    }

    @Test
    void aPatternThatIsNoneIsAProblemWithItsPath() {
        assertThat(problems("BARCODE", "SLIP("))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("$.fields[0].options.pattern: "));
        assertThat(problems("BARCODE", "[A-Z]*"))
                .containsExactly("$.fields[0].options.pattern: must not fit an empty field");
        assertThat(problems("DIGITS", "SLIP-\\d{4}"))
                .containsExactly("$.fields[0].options.pattern: only a code or a bar code has a pattern");
    }

    private static List<String> problems(String type, String pattern) {
        try {
            new TemplateReader().read("slip", TEMPLATE.formatted(type, pattern));
            return List.of();
        } catch (TemplateProblems problems) {
            return problems.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message())
                    .toList();
        }
    }
}
