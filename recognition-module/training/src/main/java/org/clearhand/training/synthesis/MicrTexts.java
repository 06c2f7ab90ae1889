package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;

/**
 * Codelines as banks lay them out, one space for each gap: Indian CTS-2010, US personal and business, Canadian, and free
 * mixtures for everything else. The numbers are drawn at random; check digits do not matter to a reader.
 */
final class MicrTexts {
    private MicrTexts() {}

    /** A whole codeline, or for speed more often a part of one. */
    static String next(RandomGenerator random) {
        String line = line(random);
        int length = Chance.between(5, 16, random);
        if (line.length() <= length || Chance.of(0.35, random)) {
            return line;
        }
        int from = random.nextInt(line.length() - length + 1);
        return line.substring(from, from + length).strip();
    }

    private static String line(RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.35) {
            return indian(random);
        }
        if (kind < 0.65) {
            return american(random);
        }
        if (kind < 0.72) {
            return canadian(random);
        }
        return free(random);
    }

    private static String indian(RandomGenerator random) {
        String account = Chance.of(0.9, random) ? Chance.digits(6, random) + "C " : "";
        return "C" + Chance.digits(6, random) + "C " + Chance.digits(9, random) + "A " + account
                + Chance.digits(2, random);
    }

    private static String american(RandomGenerator random) {
        String routing = "A" + Chance.digits(9, random) + "A";
        String account = account(random);
        String serial = Chance.digits(Chance.between(3, 6, random), random);
        String amount = Chance.of(0.3, random) ? " B" + Chance.digits(10, random) + "B" : "";
        return switch (random.nextInt(4)) {
            case 0 -> routing + gap(random) + account + "C" + gap(random) + serial + amount;
            case 1 -> "C" + serial + "C" + gap(random) + routing + gap(random) + account + "C" + amount;
            case 2 -> routing + serial + gap(random) + account + "C" + amount;
            default -> routing + gap(random) + "C" + account + "C" + gap(random) + serial + amount;
        };
    }

    private static String account(RandomGenerator random) {
        String digits = Chance.digits(Chance.between(6, 12, random), random);
        if (Chance.of(0.3, random)) {
            int at = Chance.between(2, digits.length() - 2, random);
            return digits.substring(0, at) + (Chance.of(0.5, random) ? "D" : " ") + digits.substring(at);
        }
        return digits;
    }

    private static String canadian(RandomGenerator random) {
        return "C" + Chance.digits(3, random) + "C " + "A" + Chance.digits(5, random) + "D" + Chance.digits(3, random)
                + "A " + Chance.digits(3, random) + "D" + Chance.digits(3, random) + "D" + Chance.digits(1, random)
                + "C";
    }

    private static String free(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int groups = Chance.between(1, 5, random);
        for (int i = 0; i < groups; i++) {
            if (Chance.of(0.6, random)) {
                text.append("ABCD".charAt(random.nextInt(4)));
            }
            if (Chance.of(0.15, random)) {
                text.append(String.valueOf((char) ('0' + random.nextInt(10))).repeat(Chance.between(2, 8, random)));
            }
            text.append(Chance.digits(Chance.between(1, 10, random), random));
            if (Chance.of(0.5, random)) {
                text.append("ABCD".charAt(random.nextInt(4)));
            }
            text.append(Chance.of(0.5, random) ? " " : "");
        }
        return text.toString().strip();
    }

    private static String gap(RandomGenerator random) {
        return Chance.of(0.5, random) ? " " : "";
    }
}
