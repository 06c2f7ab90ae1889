package org.clearhand.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldScoreTest {
    private static final List<FieldDecision> DECISIONS = List.of(
            decision("1,234", "1,234", "a", 0.9),
            decision("77", "17", "a", 0.6),
            decision("500", "50", "b", 0.3),
            decision("8", "8 ", "b", 0.8));

    @Test
    void charactersAreCountedByTheCheapestPath() {
        FieldScore score = FieldScore.of(DECISIONS, Comparison.TEXT);

        assertThat(score.exact()).isEqualTo(new Share(2, 4));
        assertThat(score.characterErrors()).isCloseTo(2.0 / 11, within(1e-12));
        assertThat(score.confusion().count("7", "1")).isEqualTo(1);
        assertThat(score.confusion().count("0", Confusion.NOTHING)).isEqualTo(1);
        assertThat(score.confusion().mistakes()).hasSize(2);
        Confusion.CharacterScore seven = score.confusion().scores().stream()
                .filter(one -> one.character().equals("7"))
                .findFirst()
                .orElseThrow();
        assertThat(seven).isEqualTo(new Confusion.CharacterScore("7", 2, 10 / 11.0, 1, 0.5, 2 / 3.0));
        Confusion.CharacterScore one = score.confusion().scores().stream()
                .filter(character -> character.character().equals("1"))
                .findFirst()
                .orElseThrow();
        assertThat(one.precision()).isEqualTo(0.5);
        assertThat(one.recall()).isEqualTo(1);
    }

    @Test
    void calibrationErrorAndBrierAreThoseOfTheTextbook() {
        ConfidenceQuality quality = FieldScore.of(DECISIONS, Comparison.TEXT).confidence();

        assertThat(quality.expectedCalibrationError()).isCloseTo((0.1 + 0.6 + 0.3 + 0.2) / 4, within(1e-12));
        assertThat(quality.brier()).isCloseTo((0.01 + 0.36 + 0.09 + 0.04) / 4, within(1e-12));
    }

    @Test
    void groupsAreCountedApart() {
        assertThat(FieldScore.exactBy(DECISIONS, Comparison.TEXT, FieldDecision::writer))
                .isEqualTo(Map.of("a", new Share(1, 2), "b", new Share(1, 2)));
        assertThat(FieldScore.exactBy(DECISIONS, Comparison.TEXT, FieldDecision::quality))
                .isEmpty();
    }

    @Test
    void whatIsComparedDecidesWhatIsRight() {
        FieldDecision marked = new FieldDecision(
                "x", "1234", "1,234/-", Optional.of("1234.00"), 1, Optional.empty(), Optional.empty());
        assertThat(marked.isRight(Comparison.TEXT)).isFalse();
        assertThat(marked.isRight(Comparison.DIGITS)).isTrue();
        assertThat(marked.isRight(Comparison.VALUE)).isFalse();
        FieldDecision valued = new FieldDecision(
                "x", "1234.00", "1,234/-", Optional.of("1234.00"), 1, Optional.empty(), Optional.empty());
        assertThat(valued.isRight(Comparison.VALUE)).isTrue();
        FieldDecision unvalued =
                new FieldDecision("x", "1234.00", "1234.00", Optional.empty(), 1, Optional.empty(), Optional.empty());
        assertThat(unvalued.isRight(Comparison.VALUE)).isFalse();
    }

    @Test
    void intervalsComeBackTheSameAndHoldTheEstimate() {
        FieldScore one = FieldScore.of(DECISIONS, Comparison.TEXT);
        FieldScore again = FieldScore.of(DECISIONS, Comparison.TEXT);

        assertThat(one.characterErrorsInterval()).isEqualTo(again.characterErrorsInterval());
        assertThat(one.characterErrorsInterval().low()).isLessThanOrEqualTo(one.characterErrors());
        assertThat(one.characterErrorsInterval().high()).isGreaterThanOrEqualTo(one.characterErrors());
        assertThat(one.readRateAtOnePercent()).isEqualTo(0.5);
        assertThat(one.readRateAtOnePercentInterval().high()).isLessThanOrEqualTo(1);
    }

    @Test
    void nothingReadIsNoError() {
        FieldScore score = FieldScore.of(List.of(), Comparison.TEXT);
        assertThat(score.exact().total()).isZero();
        assertThat(score.characterErrors()).isZero();
        assertThat(score.curve().points()).isEmpty();
    }

    private static FieldDecision decision(String truth, String reading, String writer, double confidence) {
        return new FieldDecision(
                "item", truth, reading, Optional.empty(), confidence, Optional.of(writer), Optional.empty());
    }

    @Test
    void aTextIsRightWhateverItsCapitalsAndByItsValue() {
        FieldDecision labelled = new FieldDecision(
                "a", "ADA Nemo", "name: ada nemo", Optional.of("ada nemo"), 0.9, Optional.empty(), Optional.empty());
        assertThat(labelled.isRight(Comparison.LETTERS)).isTrue();
        assertThat(labelled.isRight(Comparison.TEXT)).isFalse();
        FieldDecision parted = new FieldDecision(
                "a", "ada nemo", "adanemo", Optional.of("adanemo"), 0.9, Optional.empty(), Optional.empty());
        assertThat(parted.isRight(Comparison.LETTERS)).isFalse();
    }
}
