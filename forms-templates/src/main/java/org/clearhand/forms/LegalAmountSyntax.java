package org.clearhand.forms;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Amounts in words, in the vocabulary of a country. */
final class LegalAmountSyntax implements FieldSyntax {
    private final AmountInWords words;

    private LegalAmountSyntax(AmountInWords words) {
        this.words = words;
    }

    static LegalAmountSyntax of(Map<String, String> options) {
        return new LegalAmountSyntax(new AmountInWords(AmountVocabulary.valueOf(
                options.getOrDefault(FieldOption.VOCABULARY.key(), AmountVocabulary.US.name()))));
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        OptionalLong minorUnits = words.parse(asWritten);
        return minorUnits.isPresent() ? Optional.of(Money.decimal(minorUnits.getAsLong())) : Optional.empty();
    }

    @Override
    public String format(String value) {
        return words.write(Money.minorUnits(value));
    }
}
