package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S10NumberTest {
    @ParameterizedTest
    @CsvSource({
        "RR 473 124 829 US, true",
        "rr473124829us,     true",
        "RR-473-124-829-GB, true",
        "RR473124828US,     false",
        "RR473124820US,     false",
        // Weighted sums that leave 1 and 0: the digits are 0 for 10 and 5 for 11.
        "EE000000070US,     false",
        "CP000000005US,     true",
        "CP100000003US,     true",
        "CP000010008US,     true",
    })
    void theCheckDigitIsThatOfTheStandard(String text, boolean right) {
        assertThat(S10Number.parse(text).orElseThrow().checkIsRight()).isEqualTo(right);
    }

    @Test
    void tenIsWrittenAsNoughtAndElevenAsFive() {
        assertThat(S10Number.checkDigit("00000000")).isEqualTo(5);
        // 2 x 6 = 12, which leaves 1, and 11 - 1 is 10.
        assertThat(S10Number.checkDigit("02000000")).isZero();
        assertThat(S10Number.checkDigit("47312482")).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "473124829",
                "R473124829US",
                "RR47312482US",
                "RR4731248290US",
                "R1473124829US",
                "RR473124829U5"
            })
    void whatHasNotItsStructureIsNone(String text) {
        assertThat(S10Number.parse(text)).isEmpty();
        assertThat(FieldType.BARCODE.syntax(Map.of("numbering", "S10")).normalise(text))
                .isEmpty();
    }

    @Test
    void everySingleWrongDigitOfANumberIsSeen() {
        String serial = "47312482";
        int missed = 0;
        for (int at = 0; at < 8; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = serial.substring(0, at) + digit + serial.substring(at + 1);
                missed += !other.equals(serial) && S10Number.checkDigit(other) == 9 ? 1 : 0;
            }
        }

        assertThat(missed).isZero();
    }

    @Test
    void isWrittenInGroups() {
        FieldSyntax syntax = FieldType.TEXT_LINE.syntax(Map.of("numbering", "S10"));

        assertThat(syntax.format("RR473124829US")).isEqualTo("RR 473 124 829 US");
        assertThat(syntax.normalise("RR 473 124 829 US")).contains("RR473124829US");
        assertThatIllegalArgumentException().isThrownBy(() -> syntax.format("473124829"));
    }
}
