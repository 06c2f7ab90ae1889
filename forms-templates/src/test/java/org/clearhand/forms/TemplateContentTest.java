package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "# a remark\ntemplate: a\nversion: 1\npage: {width: 148, height: 105.5}\nlist: [1, b, true]\n",
                "version: 1\ntemplate: a\nlist: [1, b, true]\npage: {height: 105.5, width: 148}\n",
                "template: 'a'\r\n"
                        + "version: 1\r\n"
                        + "page:\r\n"
                        + "  width: 148.0\r\n"
                        + "  height: 105.50\r\n"
                        + "list:\r\n"
                        + "  - 1\r\n"
                        + "  - b\r\n"
                        + "  - true\r\n",
            })
    void otherWaysToWriteTheSameHaveTheSameHash(String yaml) throws TemplateProblems {
        assertThat(hash(yaml)).isEqualTo(hash(YAML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template: a\nversion: 2\npage: {width: 148, height: 105.5}\nlist: [1, b, true]\n",
                "template: a\nversion: 1\npage: {width: 148, height: 105.6}\nlist: [1, b, true]\n",
                "template: a\nversion: 1\npage: {width: 148, height: 105.5}\nlist: [b, 1, true]\n",
                "template: a\nversion: 1\npage: {width: 148, height: 105.5}\nlist: ['1', b, true]\n",
                "template: a\nversion: 1\npage: {width: 148, height: 105.5}\nlist: [1, b, 'true']\n",
                "template: a\nversion: 1\npage: {width: 148, height: 105.5}\nlist: [1, b, true]\nmore: ''\n",
            })
    void whatSaysSomethingElseHasAnotherHash(String yaml) throws TemplateProblems {
        assertThat(hash(yaml)).isNotEqualTo(hash(YAML));
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
