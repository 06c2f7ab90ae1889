package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;

/**
 * CMC-7 codelines: serial, bank and account as on French, Brazilian and Italian cheques, and free mixtures of everything; one
 * space for each gap. See {@link org.clearhand.recognition.text.Cmc7Glyphs} for the letters of the symbols.
 */
final class Cmc7Texts {
    private static final String SYMBOLS = "FGHIJ";

    private Cmc7Texts() {}

    static String next(RandomGenerator random) {
        String line = line(random);
        int length = Chance.between(5, 16, random);
        if (line.length() <= length || Chance.of(0.3, random)) {
            return line;
        }
        int from = random.nextInt(line.length() - length + 1);
        return line.substring(from, from + length).strip();
    }

    private static String line(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> french(random);
            case 1 -> threeGroups(random);
            default -> free(random);
        };
    }

    private static String french(RandomGenerator random) {
        String gap = Chance.of(0.7, random) ? " " : "";
        String end = Chance.of(0.3, random) ? gap + Chance.digits(Chance.between(4, 12, random), random) + "G" : "";
        return "H" + Chance.digits(7, random) + gap + "H" + Chance.digits(12, random) + "I" + gap
                + Chance.digits(12, random) + "F" + end;
    }

    private static String threeGroups(RandomGenerator random) {
        return pick(random) + Chance.digits(8, random) + pick(random) + " " + Chance.digits(10, random) + pick(random)
                + " " + Chance.digits(12, random) + pick(random);
    }

    private static String free(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int groups = Chance.between(1, 4, random);
        for (int i = 0; i < groups; i++) {
            text.append(Chance.of(0.7, random) ? pick(random) : "");
            text.append(Chance.digits(Chance.between(1, 9, random), random));
            text.append(Chance.of(0.6, random) ? pick(random) : "");
            text.append(Chance.of(0.4, random) ? " " : "");
        }
        return text.toString().strip();
    }

    private static String pick(RandomGenerator random) {
        return String.valueOf(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
}
