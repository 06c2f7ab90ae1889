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

    @Test
    void anItemOfAScanHasACaseOfItsOwnThatIsAlwaysTheSame() {
        String hash = "0123456789abcdef".repeat(4);

        // SHA-256 of the 66 characters of the scan's hash, a stroke and the number.
        assertThat(CaseId.ofItem(hash, 1)).hasToString("c-968a4125676d4b2c190fc601bc9b2b0d");
        assertThat(CaseId.ofItem(hash, 2)).isNotEqualTo(CaseId.ofItem(hash, 1)).isNotEqualTo(CaseId.ofContent(hash));
        assertThatThrownBy(() -> CaseId.ofItem(hash, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseId.ofItem("", 1)).isInstanceOf(IllegalArgumentException.class);
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
