package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a syntax writes it reads again as the same value. */
class FieldSyntaxPropertyTest {
    @Property(seed = "20261122")
    void figuresOfEitherGrouping(@ForAll("amounts") String value, @ForAll("groupings") String grouping) {
        comesBack(FieldType.COURTESY_AMOUNT.syntax(Map.of("grouping", grouping)), value);
    }

    @Property(seed = "20261122")
    void wordsOfEitherCountry(@ForAll("amounts") String value, @ForAll AmountVocabulary vocabulary) {
        comesBack(FieldType.LEGAL_AMOUNT.syntax(Map.of("vocabulary", vocabulary.name())), value);
    }

    @Property(seed = "20261122")
    void datesOfEveryOrder(@ForAll("days") LocalDate day, @ForAll("orders") String order) {
        comesBack(FieldType.DATE.syntax(Map.of("order", order)), day.toString());
    }

    @Property(seed = "20261122")
    void indianCodeLines(@ForAll("indianLines") String value) {
        comesBack(FieldType.MICR_LINE.syntax(Map.of("layout", "IN_CTS2010")), value);
        comesBack(FieldType.MICR_LINE.syntax(), value);
    }

    @Property(seed = "20261122")
    void americanCodeLines(@ForAll("americanLines") String value) {
        comesBack(FieldType.MICR_LINE.syntax(Map.of("layout", "US")), value);
    }

    @Property(seed = "20261122")
    void digits(@ForAll("digits") String value) {
        comesBack(FieldType.ACCOUNT_NUMBER.syntax(), value);
        comesBack(FieldType.DIGITS.syntax(), value);
    }

    @Property(seed = "20261122")
    void texts(@ForAll("texts") String text) {
        for (FieldType type : FieldType.values()) {
            FieldSyntax syntax = type.syntax();
            syntax.normalise(text).ifPresent(value -> comesBack(syntax, value));
        }
    }

    @Property(seed = "20261122")
    void ticks(@ForAll boolean ticked) {
        comesBack(FieldType.CHECKBOX.syntax(), Boolean.toString(ticked));
        comesBack(FieldType.SIGNATURE.syntax(), Boolean.toString(ticked));
    }

    @Property(seed = "20261122")
    void completedRoutingNumbersAreValidAndNoOtherLastDigitIs(@ForAll("eightDigits") String eight) {
        String right = RoutingNumber.complete(eight).digits();

        assertThat(RoutingNumber.isValid(right)).isTrue();
        int wrong = (right.charAt(8) - '0' + 1) % 10;
        assertThat(RoutingNumber.isValid(eight + wrong)).isFalse();
    }

    private static void comesBack(FieldSyntax syntax, String value) {
        assertThat(syntax.normalise(syntax.format(value))).contains(value);
    }

    @Provide
    Arbitrary<String> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 999_999_999_999L),
                        Arbitraries.longs().between(0, 9_999_999_999L).map(rupees -> rupees * 100),
                        Arbitraries.longs().between(0, 100_000))
                .map(Money::decimal);
    }

    @Provide
    Arbitrary<String> groupings() {
        return Arbitraries.of("INDIAN", "WESTERN");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of("DDMMYYYY", "MMDDYYYY", "YYYYMMDD");
    }

    @Provide
    Arbitrary<String> eightDigits() {
        return numerals(8, 8).filter(eight -> !eight.equals("00000000"));
    }

    @Provide
    Arbitrary<String> digits() {
        return numerals(1, 40);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789.,/-*#=$RABCD xyoneand")
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> indianLines() {
        return Combinators.combine(
                        numerals(6, 6),
                        numerals(9, 9),
                        Arbitraries.oneOf(Arbitraries.just(""), numerals(6, 6).map(account -> account + "C ")),
                        numerals(2, 2))
                .as((serial, sortCode, account, tranCode) ->
                        "C" + serial + "C " + sortCode + "A " + account + tranCode);
    }

    @Provide
    Arbitrary<String> americanLines() {
        Arbitrary<String> serialAfter =
                Arbitraries.oneOf(Arbitraries.just(""), numerals(3, 6).map(n -> " " + n));
        Arbitrary<String> amount =
                Arbitraries.oneOf(Arbitraries.just(""), numerals(10, 10).map(n -> " B" + n + "B"));
        Arbitrary<String> auxiliary =
                Arbitraries.oneOf(Arbitraries.just(""), numerals(4, 8).map(n -> "C" + n + "C "));
        return Combinators.combine(auxiliary, numerals(9, 9), numerals(6, 14), serialAfter, amount)
                .as((before, routing, account, serial, money) ->
                        before + "A" + routing + "A " + account + "C" + serial + money);
    }

    private static Arbitrary<String> numerals(int shortest, int longest) {
        return Arbitraries.strings().numeric().ofMinLength(shortest).ofMaxLength(longest);
    }
}
