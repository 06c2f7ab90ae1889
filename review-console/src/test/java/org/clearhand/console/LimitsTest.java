package org.clearhand.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.ProblemCode;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void anIdThatCannotExistIsNotFound() {
        assertCode(ProblemCode.CASE_NOT_FOUND, () -> Limits.caseId("../../etc/passwd"));
        assertCode(ProblemCode.TASK_NOT_FOUND, () -> Limits.taskId("t-1"));
    }

    @Test
    void aRequestWithoutItsPartsIsRefused() {
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.body(null));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.values(Optional.empty()));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.reason(Optional.of("  ")));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.ofList(0));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.ofList(1001));
    }

    @Test
    void aValueIsOneLineOfReasonableLength() {
        Map<String, String> withNull = new HashMap<>(Map.of("date", "2026-03-09"));
        withNull.put("micr", null);
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.values(Optional.of(withNull)));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.values(Optional.of(Map.of("date", "x".repeat(501)))));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.values(Optional.of(Map.of("date", "a\u0000b"))));
        assertCode(ProblemCode.REQUEST_REFUSED, () -> Limits.reason(Optional.of("two\nlines")));
        assertThat(Limits.values(Optional.of(Collections.singletonMap("date", "2026-03-09"))))
                .hasSize(1);
        assertThat(Limits.reason(Optional.of(" Illegible "))).isEqualTo("Illegible");
    }

    private static void assertCode(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CaseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
