package org.clearhand.training.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Texts of any kind, for readers that know no vocabulary: words of a list, names, streets with their numbers, dates, postcodes. */
final class OpenVocabulary {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WAYS =
            List.of("Street", "St", "Road", "Rd", "Avenue", "Ave", "Lane", "Drive", "Court", "Square", "Nagar", "Marg");
    private static final String VOWELS = "aaeeiioou";
    private static final String CONSONANTS = "bbccddffgghhjkkllllmmmnnnnpprrrrssssttttvvwxyz";

    private final List<String> words;

    /** @param words as they are written, capitals and all; a word that stands there often comes often */
    OpenVocabulary(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** One to three words, or something with figures in it. */
    String next(RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.45) {
            return word(random);
        }
        if (kind < 0.7) {
            return word(random) + " " + word(random);
        }
        if (kind < 0.78) {
            return word(random) + " " + word(random) + " " + word(random);
        }
        return kind < 0.88 ? name(random) : figures(random);
    }

    /** A word of the list, or an invented one, so that letters are learnt and not the list. */
    String word(RandomGenerator random) {
        return Chance.of(0.15, random) ? invented(random) : Chance.pick(words, random);
    }

    /** A word in capitals, as boxes and forms ask for it. */
    String capitals(RandomGenerator random) {
        return word(random).toUpperCase(Locale.ROOT);
    }

    private String name(RandomGenerator random) {
        String last = capital(word(random));
        return switch (random.nextInt(4)) {
            case 0 -> last;
            case 1 -> (char) ('A' + random.nextInt(26)) + ". " + last;
            default -> capital(word(random)) + " " + last;
        };
    }

    private String figures(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                Chance.digits(Chance.between(1, 4, random), random) + " " + capital(word(random)) + " "
                        + Chance.pick(WAYS, random);
            case 1 -> Chance.digits(Chance.between(5, 6, random), random) + " " + capital(word(random));
            case 2 -> Chance.pick(MONTHS, random) + " " + Chance.between(1, 31, random);
            case 3 ->
                Chance.between(1, 31, random) + " " + Chance.pick(MONTHS, random) + " "
                        + Chance.between(1990, 2039, random);
            default -> Chance.digits(2, random) + "/100";
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String invented(RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        int length = Chance.between(2, 9, random);
        boolean vowel = random.nextBoolean();
        for (int i = 0; i < length; i++) {
            String from = vowel ? VOWELS : CONSONANTS;
            word.append(from.charAt(random.nextInt(from.length())));
            vowel = Chance.of(0.85, random) != vowel;
        }
        return Chance.of(0.4, random) ? capital(word.toString()) : word.toString();
    }
}
