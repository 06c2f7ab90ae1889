package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Percentile bootstrap (Efron 1979) for what has no exact interval: the same sample gives the same interval. */
final class Bootstrap {
    private static final int ROUNDS = 400;
    private static final long SEED = 20_040_719;

    private Bootstrap() {}

    /** 95 % interval of a statistic of a sample; the statistic alone, twice, where the sample is empty. */
    static <T> Interval interval(List<T> sample, ToDoubleFunction<List<T>> statistic) {
        if (sample.isEmpty()) {
            double value = statistic.applyAsDouble(sample);
            return new Interval(value, value);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<T> drawn = new ArrayList<>(sample.size());
            for (int i = 0; i < sample.size(); i++) {
                drawn.add(sample.get(random.nextInt(sample.size())));
            }
            values[round] = statistic.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        int tail = (int) Math.floor(ROUNDS * (1 - Share.USUAL_CONFIDENCE) / 2);
        return new Interval(values[tail], values[ROUNDS - 1 - tail]);
    }
}
