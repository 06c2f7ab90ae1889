package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Legal amounts as people spell them, in Indian, US, British and French words, the first two with the misspellings of real cheques. Lower case. */
final class AmountWords {
    private static final List<String> UNITS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> OTHERS = List.of(
            "hundred",
            "thousand",
            "lakh",
            "lakhs",
            "lac",
            "lacs",
            "crore",
            "crores",
            "million",
            "and",
            "only",
            "rupees",
            "dollars",
            "pounds",
            "pence",
            "paise",
            "cents",
            "rs.",
            "hundreds",
            "thousands",
            "&",
            "no/100",
            "xx/100");
    private static final Map<String, String> MISSPELT = Map.ofEntries(
            Map.entry("forty", "fourty"),
            Map.entry("ninety", "ninty"),
            Map.entry("eight", "eigth"),
            Map.entry("eighty", "eighthy"),
            Map.entry("fifteen", "fiveteen"),
            Map.entry("fourteen", "forteen"),
            Map.entry("thousand", "thousands"),
            Map.entry("hundred", "hundreds"),
            Map.entry("twelve", "tweleve"),
            Map.entry("lakh", "lack"),
            Map.entry("lakhs", "lacks"),
            Map.entry("seventy", "seventey"));

    private static final double BRITISH = 0.12;
    private static final double FRENCH = 0.08;

    private AmountWords() {}

    /** Every word of the vocabulary, the right spellings. */
    static List<String> vocabulary() {
        List<String> words = new ArrayList<>(UNITS);
        words.addAll(TENS);
        words.addAll(OTHERS);
        return words;
    }

    /** A word that whole units may end with, in English. */
    static String lastOfUnits(RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.1) {
            return kind < 0.05 ? "hundred" : "thousand";
        }
        return Chance.pick(kind < 0.65 ? UNITS : TENS, random);
    }

    static String word(RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.35) {
            return spelt(Chance.pick(UNITS, random), random);
        }
        return spelt(Chance.pick(kind < 0.6 ? TENS : OTHERS, random), random);
    }

    /** From 1.48 to 32,690.17 in minor units, as often of each order of magnitude. */
    static long minorUnits(RandomGenerator random) {
        return (long) Math.exp(Chance.between(5.0, 15.0, random));
    }

    /** One to {@code most} consecutive words of an amount. */
    static String part(int most, RandomGenerator random) {
        List<String> words = amount(random);
        int count = Math.min(words.size(), Chance.between(1, most, random));
        int from = random.nextInt(words.size() - count + 1);
        return String.join(" ", words.subList(from, from + count));
    }

    static String whole(RandomGenerator random) {
        return String.join(" ", amount(random));
    }

    private static List<String> amount(RandomGenerator random) {
        double country = random.nextDouble();
        if (country < BRITISH) {
            return WrittenOutAmounts.british(random);
        }
        if (country < BRITISH + FRENCH) {
            return WrittenOutAmounts.french(random);
        }
        List<String> words = new ArrayList<>();
        boolean indian = Chance.of(0.6, random);
        if (Chance.of(0.12, random)) {
            words.add("rupees");
        }
        if (indian && Chance.of(0.15, random)) {
            belowHundred(words, random);
            words.add(Chance.of(0.7, random) ? "crore" : "crores");
        }
        if (indian && Chance.of(0.5, random)) {
            belowHundred(words, random);
            words.add(spelt(Chance.pick(List.of("lakh", "lakh", "lakhs", "lac", "lacs"), random), random));
        }
        if (!indian && Chance.of(0.1, random)) {
            belowHundred(words, random);
            words.add("million");
        }
        if (Chance.of(0.75, random)) {
            if (!indian && Chance.of(0.25, random)) {
                words.add(Chance.pick(UNITS.subList(0, 9), random));
                words.add("hundred");
            }
            belowHundred(words, random);
            words.add(spelt("thousand", random));
        }
        if (Chance.of(0.6, random)) {
            words.add(Chance.pick(UNITS.subList(0, 9), random));
            words.add(spelt("hundred", random));
        }
        if (words.isEmpty() || Chance.of(0.6, random)) {
            if (!words.isEmpty() && Chance.of(0.35, random)) {
                words.add(Chance.of(0.85, random) ? "and" : "&");
            }
            belowHundred(words, random);
        }
        tail(words, indian, random);
        return words;
    }

    private static void belowHundred(List<String> words, RandomGenerator random) {
        if (Chance.of(0.45, random)) {
            words.add(spelt(Chance.pick(UNITS, random), random));
            return;
        }
        String ten = spelt(Chance.pick(TENS, random), random);
        if (Chance.of(0.25, random)) {
            words.add(ten);
            return;
        }
        String unit = Chance.pick(UNITS.subList(0, 9), random);
        double join = random.nextDouble();
        if (join < 0.12) {
            words.add(ten + unit);
        } else if (join < 0.3) {
            words.add(ten + "-" + unit);
        } else {
            words.add(ten);
            words.add(unit);
        }
    }

    private static void tail(List<String> words, boolean indian, RandomGenerator random) {
        if (!indian && Chance.of(0.45, random)) {
            words.add(Chance.of(0.8, random) ? "and" : "&");
            words.add((Chance.of(0.4, random) ? "00" : Chance.digits(2, random)) + "/100");
        }
        if (!indian && Chance.of(0.3, random)) {
            words.add("dollars");
        }
        if (indian && Chance.of(0.12, random)) {
            words.add("rupees");
        }
        if (Chance.of(indian ? 0.6 : 0.15, random)) {
            words.add("only" + (Chance.of(0.12, random) ? "." : ""));
        }
    }

    private static String spelt(String word, RandomGenerator random) {
        return Chance.of(0.05, random) ? MISSPELT.getOrDefault(word, word) : word;
    }
}
