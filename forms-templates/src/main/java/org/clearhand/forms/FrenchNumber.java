package org.clearhand.forms;

import java.util.ArrayList;
import java.util.List;

/** Writes whole numbers in the words of France, lower case: hyphens below a hundred, but {@code vingt et un}. */
final class FrenchNumber {
    private static final long LARGEST = 999_999_999_999L;
    private static final List<String> BELOW_SEVENTEEN = List.of(
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize");
    private static final List<String> TENS = List.of("vingt", "trente", "quarante", "cinquante", "soixante");

    String write(long number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("an amount in words is 0 to " + LARGEST);
        }
        List<String> words = new ArrayList<>();
        long rest = counted(counted(number, 1_000_000_000, "milliard", words), 1_000_000, "million", words);
        if (rest >= 1000) {
            if (rest >= 2000) {
                words.add(belowThousand(rest / 1000, false));
            }
            words.add("mille");
            rest %= 1000;
        }
        if (rest > 0 || words.isEmpty()) {
            words.add(belowThousand(rest, true));
        }
        return String.join(" ", words);
    }

    private static long counted(long number, long scale, String name, List<String> words) {
        long count = number / scale;
        if (count > 0) {
            words.add(belowThousand(count, true));
            words.add(count > 1 ? name + "s" : name);
        }
        return number % scale;
    }

    /**
     * @param closing whether hundreds and fourscore take their s, which they lose before {@code mille}
     */
    private static String belowThousand(long number, boolean closing) {
        long hundreds = number / 100;
        long rest = number % 100;
        if (hundreds == 0) {
            return belowHundred((int) rest, closing);
        }
        String many = hundreds == 1 ? "cent" : BELOW_SEVENTEEN.get((int) hundreds) + " cent";
        if (rest == 0) {
            return hundreds > 1 && closing ? many + "s" : many;
        }
        return many + " " + belowHundred((int) rest, closing);
    }

    private static String belowHundred(int number, boolean closing) {
        if (number < BELOW_SEVENTEEN.size()) {
            return BELOW_SEVENTEEN.get(number);
        }
        if (number < 20) {
            return "dix-" + BELOW_SEVENTEEN.get(number - 10);
        }
        if (number >= 80) {
            return number == 80
                    ? (closing ? "quatre-vingts" : "quatre-vingt")
                    : "quatre-vingt-" + belowHundred(number - 80, true);
        }
        int ten = number >= 70 ? 60 : number / 10 * 10;
        int rest = number - ten;
        String name = TENS.get(ten / 10 - 2);
        if (rest == 0) {
            return name;
        }
        boolean joined = rest == 1 || rest == 11;
        return name + (joined ? " et " : "-") + belowHundred(rest, true);
    }
}
