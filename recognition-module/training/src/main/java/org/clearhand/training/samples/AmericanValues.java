package org.clearhand.training.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.Money;
import org.clearhand.forms.RoutingNumber;

/** Invents what a US personal cheque says: no person, account or bank behind it. */
final class AmericanValues {
    private static final List<String> DRAWERS = List.of(
            "Pat Example",
            "Robin Sample",
            "Jamie Specimen",
            "Alex Placeholder",
            "Casey Example",
            "Morgan Sample",
            "Taylor Specimen");
    private static final List<String> PAYEES = List.of(
            "Corner Bakery Sample",
            "Nowhere Power & Light",
            "City of Nowhere",
            "Example Book Store",
            "Sample Dental Care",
            "Robin Sample",
            "Placeholder Auto Repair");

    private final RandomGenerator random;
    private final Inventions inventions;

    AmericanValues(RandomGenerator random) {
        this.random = random;
        this.inventions = new Inventions(random);
    }

    FilledCheque invent(Flaw flaw) {
        LocalDate date = inventions.day();
        Money figures = new Money(cents(), "USD");
        Money words = flaw == Flaw.AMOUNTS_DIFFER
                ? new Money(Inventions.differing(figures.minorUnits() / 100) * 100 + figures.minorUnits() % 100, "USD")
                : figures;
        boolean bankKnown = flaw != Flaw.BANK_UNKNOWN;
        String routing = routing(bankKnown);
        String account = inventions.digits(10);
        String serial = Integer.toString(random.nextInt(1001, 4999));
        return new FilledCheque(
                date,
                dateAsWritten(date),
                inventions.pick(PAYEES),
                inventions.pick(DRAWERS),
                figures,
                figuresAsWritten(figures),
                words,
                wordsAsWritten(words),
                account,
                serial,
                "A" + routing + "A " + account + "C " + serial,
                bankKnown);
    }

    /** Prefixes 13 to 20 are not assigned to any Federal Reserve district. */
    private String routing(boolean valid) {
        String right = RoutingNumber.complete("19" + inventions.digits(6)).digits();
        int last = right.charAt(8) - '0';
        return valid ? right : right.substring(0, 8) + (last + 3) % 10;
    }

    private long cents() {
        long dollars = inventions.amount(12, 6000);
        return dollars * 100 + (inventions.chance(0.35) ? 0 : random.nextInt(100));
    }

    private String dateAsWritten(LocalDate date) {
        String written = FieldType.DATE.syntax(Map.of("order", "MMDDYYYY")).format(date.toString());
        return inventions.chance(0.2) ? written.replace('/', '-') : written;
    }

    private String figuresAsWritten(Money amount) {
        String grouped =
                FieldType.COURTESY_AMOUNT.syntax(Map.of("grouping", "WESTERN")).format(amount.toDecimal());
        return inventions.chance(0.3) ? grouped.replace(",", "") : grouped;
    }

    private String wordsAsWritten(Money amount) {
        String words = new AmountInWords(AmountVocabulary.US).write(amount.minorUnits());
        String spelt = switch (random.nextInt(6)) {
            case 0 -> words.replace("00/100", "no/100");
            case 1 -> words.replace(" and ", " & ");
            case 2 ->
                words.replaceAll(
                        "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?!thousand|hundred|and)", "$1-");
            default -> words;
        };
        return inventions.capitals(spelt);
    }
}
