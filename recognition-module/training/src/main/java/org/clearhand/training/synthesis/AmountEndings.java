package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Ends of amounts in words with their hundredths in figures, as cheques of four countries bear them: {@code two and 35/100 dollars},
 * {@code pounds and 7 pence}, {@code rupees and paise 50 only}, {@code euros et 12 cts}. Lower case.
 */
final class AmountEndings {
    private AmountEndings() {}

    /** One to five words, one of them in figures. */
    static String next(RandomGenerator random) {
        List<String> words = new ArrayList<>();
        if (Chance.of(0.5, random)) {
            words.add(AmountWords.lastOfUnits(random));
        }
        switch (Chance.pick(List.of("US", "US", "GB", "GB", "IN", "FR"), random)) {
            case "US" -> american(words, random);
            case "GB" -> british(words, random);
            case "IN" -> indian(words, random);
            default -> french(words, random);
        }
        return String.join(" ", words);
    }

    private static void american(List<String> words, RandomGenerator random) {
        if (Chance.of(0.15, random)) {
            words.add("dollars");
        }
        and(words, 0.8, random);
        if (Chance.of(0.06, random)) {
            words.add(Chance.of(0.6, random) ? "no/100" : "xx/100");
        } else if (Chance.of(0.08, random)) {
            words.add(number(random));
            words.add("cents");
        } else {
            words.add(Chance.digits(2, random) + "/100");
        }
        if (Chance.of(0.2, random)) {
            words.add("dollars");
        }
    }

    private static void british(List<String> words, RandomGenerator random) {
        if (Chance.of(0.8, random)) {
            words.add(Chance.of(0.85, random) ? "pounds" : "pound");
        }
        and(words, 0.75, random);
        words.add(number(random));
        words.add(Chance.of(0.95, random) ? "pence" : "penny");
        only(words, random);
    }

    private static void indian(List<String> words, RandomGenerator random) {
        if (Chance.of(0.4, random)) {
            words.add("rupees");
        }
        and(words, 0.7, random);
        if (Chance.of(0.5, random)) {
            words.add("paise");
            words.add(number(random));
        } else if (Chance.of(0.6, random)) {
            words.add(number(random));
            words.add("paise");
        } else {
            words.add(Chance.digits(2, random) + "/100");
        }
        only(words, random);
    }

    private static void french(List<String> words, RandomGenerator random) {
        if (Chance.of(0.8, random)) {
            words.add(Chance.of(0.85, random) ? "euros" : "euro");
        }
        if (Chance.of(0.7, random)) {
            words.add("et");
        }
        words.add(number(random));
        words.add(Chance.of(0.6, random) ? "centimes" : "cts");
    }

    private static void and(List<String> words, double share, RandomGenerator random) {
        if (Chance.of(share, random)) {
            words.add(Chance.of(0.85, random) ? "and" : "&");
        }
    }

    private static void only(List<String> words, RandomGenerator random) {
        if (Chance.of(0.3, random)) {
            words.add("only");
        }
    }

    /** From 1 to 99, those below ten with and without their zero. */
    private static String number(RandomGenerator random) {
        int value = Chance.between(1, 99, random);
        return value < 10 && Chance.of(0.5, random) ? "0" + value : String.valueOf(value);
    }
}
