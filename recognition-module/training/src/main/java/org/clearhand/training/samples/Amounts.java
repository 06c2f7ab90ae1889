package org.clearhand.training.samples;

import java.util.Locale;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.Money;
import org.clearhand.forms.TemplateField;

/** Invented amounts and the ways people write them. */
final class Amounts {
    private final Inventions inventions;
    private final String currency;

    Amounts(Inventions inventions, String currency) {
        this.inventions = inventions;
        this.currency = currency;
    }

    /** Minor units of an amount a cheque may carry: 10 to 6000 units, in India more. */
    long onCheque() {
        long units =
                currency.equals("INR") ? inventions.amount(1_000, 4_000_000) / 10 * 10 : inventions.amount(10, 6_000);
        boolean round = inventions.chance(currency.equals("INR") ? 0.9 : 0.35);
        return units * 100 + (round ? 0 : Long.parseLong(inventions.digits(2)));
    }

    /** Minor units of one line of a list: 1 to 400 units. */
    long onLine() {
        return inventions.amount(2, 400) * 100 + (inventions.chance(0.4) ? 0 : Long.parseLong(inventions.digits(2)));
    }

    FilledField figures(TemplateField field, long minorUnits) {
        String value = new Money(minorUnits, currency).toDecimal();
        String written = field.syntax().format(value);
        boolean bare = inventions.chance(0.3);
        return new FilledField(value, bare && written.indexOf('/') < 0 ? written.replace(",", "") : written);
    }

    FilledField words(TemplateField field, long minorUnits) {
        AmountVocabulary vocabulary =
                AmountVocabulary.valueOf(field.option(FieldOption.VOCABULARY).orElse("US"));
        String words = new AmountInWords(vocabulary).write(minorUnits);
        boolean printed =
                field.option(FieldOption.WRITTEN).filter("PRINT"::equals).isPresent();
        return new FilledField(
                new Money(minorUnits, currency).toDecimal(),
                printed ? words.toUpperCase(Locale.ROOT) : inventions.capitals(words));
    }
}
