package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in a form of their own, such as that of a bank's branch in India. */
class CodeSyntaxTest {
    private static final String BRANCH = "[A-Z]{4}0[A-Z0-9]{6}";

    private static final String TEMPLATE = """
            template: slip
            version: 1
            title: A slip
            country: IN
            currency: INR
            page: {width: 100, height: 50}
            anchors:
              - {name: box, kind: BOX, zone: {x: 5, y: 5, width: 60, height: 10}, tolerance: 2}
            fields:
              - {name: branch, type: %s, zone: {x: 8, y: 8, width: 30, height: 5}, anchor: box, acceptConfidence: 0.9%s}
            """;

    @ParameterizedTest
    @CsvSource({"abcd0 12x 4yz, ABCD012X4YZ", "ABCD0000001, ABCD0000001"})
    void aCodeIsInCapitalsAndWithoutSpaces(String asWritten, String value) {
        FieldSyntax syntax = FieldType.CODE.syntax(Map.of("pattern", BRANCH));

        assertThat(syntax.normalise(asWritten)).contains(value);
        assertThat(syntax.normalise(syntax.format(value))).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD1234567", "ABCD0", "ABC0123456", ""})
    void whatDoesNotFitThePatternIsNone(String asWritten) {
        assertThat(FieldType.CODE.syntax(Map.of("pattern", BRANCH)).normalise(asWritten))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {BRANCH, "\\d{2}-\\d{2}-\\d{2}", "(?:GB|IE)\\d{9}[A-Z]?", "[A-Z.-]+\\.[0-9/]*", "R\\d{1,}", "A|B"
            })
    void patternsTheReaderUnderstandsAreAllowed(String pattern) {
        assertThat(CodeSyntax.flaw(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+", ".*", "^A$", "A(?=B)", "[^A]", "\\w+", "A{3", "(A", "A)", "[A-Z]*", "A B", "[[A]]", "A++"
            })
    void anyOtherTextIsNoPattern(String pattern) {
        assertThat(CodeSyntax.flaw(pattern)).isPresent();
    }

    @Test
    void aTemplateSaysWhatItsCodesLookLike() {
        assertThat(problems(TEMPLATE.formatted("CODE", ", options: {pattern: '" + BRANCH + "'}")))
                .isEmpty();
        assertThat(problems(TEMPLATE.formatted("CODE", "")))
                .containsExactly("$.fields[0].options: a code needs a pattern");
        assertThat(problems(TEMPLATE.formatted("NAME", ", options: {pattern: 'A'}")))
                .containsExactly("$.fields[0].options.pattern: only a code or a bar code has a pattern");
        assertThat(problems(TEMPLATE.formatted("CODE", ", options: {pattern: '[A-Z]*'}")))
                .containsExactly("$.fields[0].options.pattern: must not fit an empty field");
    }

    private static List<String> problems(String yaml) {
        try {
            new TemplateReader().read("slip", yaml);
            return List.of();
        } catch (TemplateProblems problems) {
            return problems.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message())
                    .toList();
        }
    }
}
