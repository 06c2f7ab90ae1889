package org.clearhand.training.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.Money;

/** Invents what an Indian cheque says: no person, account or bank behind it. */
final class IndianValues {
    private static final List<String> PEOPLE = List.of(
            "Asha Kalpana",
            "Ravi Namuna",
            "Meera Udaharan",
            "Sunil Kalpit",
            "Kiran Namuna",
            "Divya Udaharan",
            "Arjun Kalpit",
            "Namuna Traders",
            "Udaharan Stores",
            "Kalpit Electricals");
    private static final int PAISE = 100;

    private final RandomGenerator random;
    private final Inventions inventions;

    IndianValues(RandomGenerator random) {
        this.random = random;
        this.inventions = new Inventions(random);
    }

    FilledCheque invent(Flaw flaw) {
        LocalDate date = inventions.day();
        Money figures = new Money(rupees() * PAISE, "INR");
        Money words = flaw == Flaw.AMOUNTS_DIFFER
                ? new Money(Inventions.differing(figures.minorUnits() / PAISE) * PAISE, "INR")
                : figures;
        String accountTail = inventions.digits(6);
        String serial = inventions.digits(6);
        boolean bankKnown = flaw != Flaw.BANK_UNKNOWN;
        // Bank 999 is not assigned, and no city of India begins with 9.
        String sortCode = (bankKnown ? "110" : "910") + "999" + inventions.digits(3);
        String account = inventions.chance(0.8) ? accountTail + "C " : "";
        String micr = "C" + serial + "C " + sortCode + "A " + account + "31";
        String written = date.toString();
        return new FilledCheque(
                date,
                written.substring(8) + written.substring(5, 7) + written.substring(0, 4),
                inventions.pick(PEOPLE),
                inventions.pick(PEOPLE.subList(0, 7)),
                figures,
                figuresAsWritten(figures),
                words,
                wordsAsWritten(words),
                "999" + inventions.digits(5) + accountTail,
                serial,
                micr,
                bankKnown);
    }

    /** People round large amounts. */
    private long rupees() {
        long amount = inventions.amount(800, 6_000_000);
        long round = amount >= 100_000 ? 5000 : amount >= 10_000 ? 500 : 10;
        return inventions.chance(0.75) ? Math.max(round, amount / round * round) : amount;
    }

    private String figuresAsWritten(Money amount) {
        String grouped =
                FieldType.COURTESY_AMOUNT.syntax(Map.of("grouping", "INDIAN")).format(amount.toDecimal());
        return switch (random.nextInt(5)) {
            case 0 -> grouped.replace(",", "");
            case 1 -> grouped.replace("/-", ".00");
            default -> grouped;
        };
    }

    private String wordsAsWritten(Money amount) {
        String words = new AmountInWords(AmountVocabulary.IN).write(amount.minorUnits());
        String spelt = switch (random.nextInt(6)) {
            case 0 -> words.replace("lakh", "lakhs");
            case 1 -> words.replace("lakh", "lac").replace("forty", "fourty");
            case 2 -> words.replace(" only", "");
            default -> words;
        };
        return inventions.capitals(spelt);
    }
}
