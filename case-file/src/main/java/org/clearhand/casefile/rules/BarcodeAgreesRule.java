package org.clearhand.casefile.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.BusinessRule;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Finding;

/**
 * The number printed for people is the one in the barcode. A printed number of digits only is compared with the digits of the barcode,
 * because the letters around them are often printed apart. A difference is never resolved silently, and one of the two alone is confirmed
 * by nothing, so both go to a person.
 *
 * <p>Options {@code barcode} and {@code number}: the two fields; {@code barcode} and {@code itemNumber} if left out.
 */
public final class BarcodeAgreesRule implements BusinessRule {
    @Override
    public String name() {
        return "barcode-agrees";
    }

    @Override
    public List<Finding> check(CaseFacts facts, Map<String, String> options) {
        List<String> both =
                List.of(options.getOrDefault("barcode", "barcode"), options.getOrDefault("number", "itemNumber"));
        Optional<String> barcode = facts.value(both.get(0)).map(BarcodeAgreesRule::plain);
        Optional<String> number = facts.value(both.get(1)).map(BarcodeAgreesRule::plain);
        if (barcode.isEmpty() && number.isEmpty()) {
            return List.of();
        }
        if (barcode.isEmpty() || number.isEmpty()) {
            return List.of(new Finding(
                    name(),
                    facts.doubtOrRefusal(both),
                    "The barcode and the printed number do not confirm each other: one is not read",
                    both));
        }
        return agree(barcode.get(), number.get())
                ? List.of()
                : List.of(new Finding(
                        name(), facts.doubtOrRefusal(both), "The barcode and the printed number differ", both));
    }

    private static boolean agree(String barcode, String number) {
        boolean digitsOnly = number.chars().allMatch(Character::isDigit);
        return number.equals(digitsOnly ? barcode.replaceAll("[^0-9]", "") : barcode);
    }

    private static String plain(String value) {
        return value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
