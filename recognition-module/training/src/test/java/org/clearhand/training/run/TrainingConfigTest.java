package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingConfigTest {
    private static final String CODELINES = "micr-e13b-3";

    static List<String> shipped() {
        return List.of(
                CODELINES,
                "figures-2",
                "figures-6",
                "figures-7",
                "figures-12",
                "figures-14",
                "hundredths-3",
                "words-2",
                "words-12",
                "words-8",
                "words-9",
                "words-10",
                "words-11");
    }

    static Stream<String> learntFromPens() {
        return shipped().stream().filter(id -> !id.equals(CODELINES));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedModelsLearnFromOpenSetsOnly(String id) throws IOException {
        TrainingConfig config = TrainingConfig.shipped(id);

        assertThat(config.id()).isEqualTo(id);
        assertThat(config.sets()).isNotEmpty();
        assertThat(config.sets()).allSatisfy(use -> {
            assertThat(use.licence()).isNotBlank();
            assertThat(use.set()).doesNotContain("orand").doesNotContain("usps").doesNotContain("cts2010");
        });
        assertThat(config.mixture().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("learntFromPens")
    void recordedPensNameBothNoticesOfTheirSet(String id) throws IOException {
        assertThat(TrainingConfig.shipped(id).sets())
                .filteredOn(use -> use.set().equals("strokes-unipen"))
                .singleElement()
                .satisfies(use -> assertThat(use.notice())
                        .contains("CC BY 4.0 as deposited")
                        .contains("research-only notice"));
    }

    @Test
    void unknownModelsAreNamed() {
        assertThatThrownBy(() -> TrainingConfig.shipped("no-such-model"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-model");
    }
}
