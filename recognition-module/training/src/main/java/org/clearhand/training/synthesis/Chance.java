package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from the few distributions synthesis needs. */
final class Chance {
    private Chance() {}

    static boolean of(double probability, RandomGenerator random) {
        return random.nextDouble() < probability;
    }

    static double between(double low, double high, RandomGenerator random) {
        return low + (high - low) * random.nextDouble();
    }

    /** Both ends included. */
    static int between(int low, int high, RandomGenerator random) {
        return low + random.nextInt(high - low + 1);
    }

    /** Even on a log scale, for sizes whose ratios matter. */
    static double logBetween(double low, double high, RandomGenerator random) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    static double normal(double mean, double deviation, RandomGenerator random) {
        return mean + deviation * random.nextGaussian();
    }

    static <T> T pick(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }

    static String digits(int count, RandomGenerator random) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
