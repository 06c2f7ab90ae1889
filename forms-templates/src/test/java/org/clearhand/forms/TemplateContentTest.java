package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the files are parted by upright strokes. */
class TemplateContentTest {
    private static final String YAML = """
        template: a
        version: 1
        page: {width: 148, height: 105.5}
        list: [1, b, true]
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a remark|template: a|version: 1|page: {width: 148, height: 105.5}|list: [1, b, true]|",
                "version: 1|template: a|list: [1, b, true]|page: {height: 105.5, width: 148}|",
                "template: 'a'|"
                        + "version: 1|"
                        + "page:|"
                        + "  width: 148.0|"
                        + "  height: 105.50|"
                        + "list:|"
                        + "  - 1|"
                        + "  - b|"
                        + "  - true|",
            })
    void otherWaysToWriteTheSameHaveTheSameHash(String yaml) throws TemplateProblems {
        assertThat(hash(yaml.replace("|", "\n"))).isEqualTo(hash(YAML));
        assertThat(hash(yaml.replace("|", "\r\n"))).isEqualTo(hash(YAML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template: a|version: 2|page: {width: 148, height: 105.5}|list: [1, b, true]|",
                "template: a|version: 1|page: {width: 148, height: 105.6}|list: [1, b, true]|",
                "template: a|version: 1|page: {width: 148, height: 105.5}|list: [b, 1, true]|",
                "template: a|version: 1|page: {width: 148, height: 105.5}|list: ['1', b, true]|",
                "template: a|version: 1|page: {width: 148, height: 105.5}|list: [1, b, 'true']|",
                "template: a|version: 1|page: {width: 148, height: 105.5}|list: [1, b, true]|more: ''|",
            })
    void whatSaysSomethingElseHasAnotherHash(String yaml) throws TemplateProblems {
        assertThat(hash(yaml.replace("|", "\n"))).isNotEqualTo(hash(YAML));
    }

    @Test
    void theBlankCounts() throws TemplateProblems {
        String one = new TemplateContent(YAML, Optional.of(new byte[] {1})).hash();

        assertThat(one).isNotEqualTo(hash(YAML)).matches("[0-9a-f]{64}");
        assertThat(new TemplateContent(YAML, Optional.of(new byte[] {2})).hash())
                .isNotEqualTo(one);
        assertThat(new TemplateContent(YAML, Optional.of(new byte[] {1})).hash())
                .isEqualTo(one);
    }

    @Test
    void whatIsNotYamlHasNoHash() {
        assertThatThrownBy(() -> hash("a: [")).isInstanceOf(TemplateProblems.class);
    }

    private static String hash(String yaml) throws TemplateProblems {
        return new TemplateContent(yaml, Optional.empty()).hash();
    }
}
