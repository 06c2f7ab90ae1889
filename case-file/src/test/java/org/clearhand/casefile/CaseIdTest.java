package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {
    @Test
    void theSameBytesAreTheSameCase() {
        String hash = "0123456789abcdef".repeat(4);

        assertThat(CaseId.ofContent(hash)).hasToString("c-0123456789abcdef0123456789abcdef");
        assertThat(TaskId.of(CaseId.ofContent(hash))).hasToString("t-0123456789abcdef0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c-",
                "c-0123",
                "../etc",
                "C-0123456789abcdef0123456789abcdef",
                "c-0123456789abcdef0123456789abcdeg"
            })
    void whatIsNoCaseIdIsRefused(String text) {
        assertThatThrownBy(() -> new CaseId(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseId.ofContent(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
