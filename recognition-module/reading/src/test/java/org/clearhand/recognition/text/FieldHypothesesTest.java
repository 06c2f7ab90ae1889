package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.ReadingFlag;
import org.junit.jupiter.api.Test;

class FieldHypothesesTest {
    private static final FieldSyntax AMOUNT = FieldType.COURTESY_AMOUNT.syntax();

    @Test
    void anAmountWhosePointIsInDoubtSaysSoAndCannotPassAlone() {
        FieldHypotheses read = amount(text("1234", 0.93), text("12.34", 0.05));

        assertThat(read.best().orElseThrow().value()).isEqualTo("1234.00");
        assertThat(read.flags()).contains(ReadingFlag.SEPARATOR_UNSURE);
        assertThat(read.best().orElseThrow().probability()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void aPointThatWouldLeaveNoValueIsInDoubtToo() {
        // "1.234" means no value: the reader falls back on "1234", and that would be a point lost without a word.
        FieldHypotheses read = amount(text("1.234", 0.6), text("1234", 0.38));

        assertThat(read.best().orElseThrow().value()).isEqualTo("1234.00");
        assertThat(read.flags()).contains(ReadingFlag.SEPARATOR_UNSURE);
        assertThat(read.best().orElseThrow().probability()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void separatorsThatMakeNoDifferenceRaiseNoDoubt() {
        FieldHypotheses read = amount(text("1,234", 0.5), text("1234", 0.45), text("1234/-", 0.04));

        assertThat(read.best().orElseThrow().value()).isEqualTo("1234.00");
        assertThat(read.flags()).isEmpty();
        assertThat(read.best().orElseThrow().probability()).isGreaterThan(0.95);
    }

    @Test
    void noCalibrationLiftsAnAmountOutOfThatDoubt() {
        Calibration generous =
                new Calibration(Calibration.Method.ISOTONIC, List.of(0.1, 0.9), List.of(0.99, 0.999), 1000);
        byte[] file = Calibrations.write(java.util.Map.of(FieldType.COURTESY_AMOUNT, generous));
        FieldHypotheses doubtful = amount(text("1234", 0.93), text("12.34", 0.05));

        assertThat(calibrated(file, doubtful).best().orElseThrow().probability())
                .isLessThanOrEqualTo(0.5);
        assertThat(calibrated(file, amount(text("1234", 0.9)))
                        .best()
                        .orElseThrow()
                        .probability())
                .isGreaterThan(0.98);
    }

    @Test
    void withoutACalibrationTheReadingSaysSo() {
        FieldHypotheses read = amount(text("1234", 0.9));

        assertThat(Calibrations.none().apply(FieldType.COURTESY_AMOUNT, read).flags())
                .containsExactly(ReadingFlag.NOT_CALIBRATED);
    }

    @Test
    void whatTheFieldCannotHoldCountsForLittle() {
        FieldHypotheses read = amount(text("77", 0.3));

        assertThat(read.best().orElseThrow().probability()).isCloseTo(0.3 / (0.3 + 0.1 * 0.7), within(1e-9));
        assertThat(read.flags()).isEmpty();
    }

    @Test
    void whatHardlyFitsIsToldAsPerhapsNothingOfTheKind() {
        FieldHypotheses read = amount(text("77", 0.004), text("71", 0.002));

        assertThat(read.flags()).contains(ReadingFlag.PERHAPS_NONE);
        assertThat(read.best().orElseThrow().probability()).isLessThan(0.1);
    }

    @Test
    void eachCharacterIsPlacedWhereItWasSeen() {
        FrameScores scores = Frames.spelling("0123456789,", "4,07", 0.9);
        FieldHypotheses read = FieldHypotheses.of(
                new PrefixBeam(8).read(scores, GrammarAutomaton.ofPattern("[0-9,]{4}")),
                FieldType.TEXT_LINE.syntax(),
                "test");

        List<CharacterReading> characters = read.characters();
        assertThat(characters).extracting(CharacterReading::character).containsExactly("4", ",", "0", "7");
        assertThat(characters).allSatisfy(one -> assertThat(one.confidence()).isCloseTo(0.9, within(1e-6)));
        for (int i = 0; i < 4; i++) {
            double middle = (2 * i + 0.5) / 8;
            assertThat(middle)
                    .isBetween(characters.get(i).left(), characters.get(i).right());
        }
    }

    private static FieldHypotheses calibrated(byte[] file, FieldHypotheses read) {
        return Calibrations.of(Calibrations.parse(file)).apply(FieldType.COURTESY_AMOUNT, read);
    }

    private static FieldHypotheses amount(TextCandidate... texts) {
        return FieldHypotheses.of(List.of(texts), AMOUNT, "test").doubtingSeparators(AMOUNT);
    }

    private static TextCandidate text(String text, double probability) {
        return new TextCandidate(text, Math.log(probability));
    }
}
