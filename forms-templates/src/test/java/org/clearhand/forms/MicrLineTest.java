package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.MicrLine.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrLineTest {
    @Test
    void namesThePartsOfAnIndianLine() {
        MicrLine line = MicrLine.parse("C100831C500229009A  551452C31", Layout.IN_CTS2010)
                .orElseThrow();

        assertThat(line.text()).isEqualTo("C100831C 500229009A 551452C 31");
        assertThat(line.serial()).contains("100831");
        assertThat(line.routing()).isEqualTo("500229009");
        assertThat(line.account()).contains("551452");
        assertThat(line.tranCode()).contains("31");
        assertThat(line.routingIsValid()).isTrue();
    }

    @Test
    void readsAnIndianLineWithoutAccountPart() {
        MicrLine line =
                MicrLine.parse("C120615C 500015048A 31", Layout.IN_CTS2010).orElseThrow();

        assertThat(line.account()).isEmpty();
        assertThat(line.tranCode()).contains("31");
        assertThat(line.text()).isEqualTo("C120615C 500015048A 31");
    }

    @Test
    void namesThePartsOfAPersonalAmericanLine() {
        MicrLine line =
                MicrLine.parse("A011000015A  123 456 7890C 0101", Layout.US).orElseThrow();

        assertThat(line.text()).isEqualTo("A011000015A 1234567890C 0101");
        assertThat(line.routing()).isEqualTo("011000015");
        assertThat(line.account()).contains("1234567890");
        assertThat(line.serial()).contains("0101");
        assertThat(line.routingIsValid()).isTrue();
    }

    @Test
    void readsASerialBeforeTheAccount() {
        MicrLine line =
                MicrLine.parse("A011000015A 0101 1234567890C", Layout.US).orElseThrow();

        assertThat(line.serial()).contains("0101");
        assertThat(line.account()).contains("1234567890");
    }

    @Test
    void readsABusinessLineWithAuxiliarySerialAndAmount() {
        MicrLine line = MicrLine.parse("C001234C A011000015A 12D34567C B0000012345B", Layout.US)
                .orElseThrow();

        assertThat(line.serial()).contains("001234");
        assertThat(line.account()).contains("12D34567");
        assertThat(line.amount()).contains("0000012345");
    }

    @Test
    void keepsStructureAndCheckDigitApart() {
        MicrLine line =
                MicrLine.parse("A011000016A 1234567890C 0101", Layout.US).orElseThrow();

        assertThat(line.routingIsValid()).isFalse();
        assertThat(MicrLine.parse("C100831C 900229009A 551452C 31", Layout.IN_CTS2010)
                        .orElseThrow()
                        .routingIsValid())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C10083C 500229009A 551452C 31",
                "C100831C 50022900A 551452C 31",
                "C100831C 500229009A 551452C",
                "100831 500229009 31",
                "C100831C 500229009A 551452C 31 9",
                "C100831C 500229009A 55145C 31"
            })
    void refusesAnIndianLineThatLacksOrHasMore(String line) {
        assertThat(MicrLine.parse(line, Layout.IN_CTS2010)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A01100001A 1234567890C 0101",
                "A011000015 1234567890C 0101",
                "A011000015A 1234567890C 0101 A",
                "1234567890C"
            })
    void refusesAnAmericanLineThatLacksOrHasMore(String line) {
        assertThat(MicrLine.parse(line, Layout.US)).isEmpty();
    }

    @Test
    void namesThePartsOfAFrenchLine() {
        MicrLine line = MicrLine.parse("H0001234H041012345678I 123456789012F 000000012345G", Layout.FR)
                .orElseThrow();

        assertThat(line.text()).isEqualTo("H0001234H 041012345678I 123456789012F 000000012345G");
        assertThat(line.serial()).contains("0001234");
        assertThat(line.routing()).isEqualTo("041012345678");
        assertThat(line.account()).contains("123456789012");
        assertThat(line.amount()).contains("000000012345");
        assertThat(line.routingIsValid()).isTrue();
    }

    @Test
    void aFrenchLineNeedsItsThreeZones() {
        assertThat(MicrLine.parse("H0001234H 041012345678I", Layout.FR)).isEmpty();
        assertThat(MicrLine.parse("H0001234H 04101234567I 123456789012F", Layout.FR))
                .isEmpty();
        assertThat(MicrLine.parse("C0001234C 041012345678A 123456789012C", Layout.FR))
                .isEmpty();
    }

    @Test
    void aBritishLineMustBeAskedFor() {
        String british = "C123456C 12D3456A 12345678C";

        assertThat(FieldType.MICR_LINE.syntax(Map.of("layout", "GB")).normalise(british))
                .contains(british);
        assertThat(FieldType.MICR_LINE.syntax(Map.of()).normalise(british)).isEmpty();
    }

    @Test
    void aLineNamesItsBankWhereItsLayoutDoesAndItsNumberCanBe() {
        assertThat(bank("C100831C 110211009A 551452C 31", Layout.IN_CTS2010)).contains("211");
        assertThat(bank("C100831C 910211009A 551452C 31", Layout.IN_CTS2010)).isEmpty();
        assertThat(bank("C100831C 110000009A 551452C 31", Layout.IN_CTS2010)).isEmpty();
        assertThat(bank("A011000015A 1234567890C 0101", Layout.US)).contains("011000015");
        assertThat(bank("A011000016A 1234567890C 0101", Layout.US)).isEmpty();
        assertThat(bank("C123456C 12D3456A 12345678C", Layout.GB)).isEmpty();
    }

    private static Optional<String> bank(String line, Layout layout) {
        return MicrLine.parse(line, layout).orElseThrow().bank();
    }
}
