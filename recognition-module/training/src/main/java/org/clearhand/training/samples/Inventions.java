package org.clearhand.training.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Made-up parts of a cheque. */
final class Inventions {
    /** Samples are dated in the six weeks before this day. */
    static final LocalDate LATEST = LocalDate.of(2026, 11, 20);

    private final RandomGenerator random;

    Inventions(RandomGenerator random) {
        this.random = random;
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    LocalDate day() {
        return LATEST.minusDays(random.nextInt(42));
    }

    /** Evenly spread over the orders of magnitude, as real amounts are. */
    long amount(double smallest, double largest) {
        return Math.round(Math.exp(random.nextDouble(Math.log(smallest), Math.log(largest))));
    }

    /** The amount with one digit of its larger half changed: what a slip of the pen or a forger does. */
    static long differing(long amount) {
        long step = 1;
        while (step * 100 <= amount) {
            step *= 10;
        }
        long digit = amount / step % 10;
        return amount + (digit < 8 ? step : -step);
    }

    /** First letters large, or the first word's only. */
    String capitals(String words) {
        if (chance(0.4)) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        return List.of(words.split(" ", -1)).stream()
                .map(word -> word.equals("and") || word.isEmpty()
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
