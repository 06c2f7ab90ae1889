package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"[A-Z]{4}0[A-Z0-9]{6}", "\\d{2}-\\d{2}-\\d{2}", "(?:GB|IE)\\d{9}[A-Z]?", "A{1,}|B/\\."})
    void everyCodeFitsItsPattern(String pattern) {
        CodeTexts codes = new CodeTexts(pattern);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            assertThat(codes.next(random)).matches(pattern);
        }
    }

    @Test
    void everyAlternativeAndEveryLengthComesUp() {
        CodeTexts codes = new CodeTexts("A\\d?|B{1,3}");
        SplittableRandom random = new SplittableRandom(2);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(codes.next(random));
        }

        assertThat(seen).contains("A", "A0", "A9", "B", "BB", "BBB").hasSize(14);
    }

    @Test
    void whatIsNoPatternIsSaidToBeNone() {
        assertThat(CodeTexts.flaw("[A-Z]+")).isEmpty();
        assertThat(CodeTexts.flaw("[A-Z]*")).isPresent();
        assertThat(CodeTexts.flaw("^A")).isPresent();
    }
}
