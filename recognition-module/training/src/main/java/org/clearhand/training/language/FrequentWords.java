package org.clearhand.training.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lines of the words of a list, the most frequent one first, each drawn about as often as Zipf's law has it (the n-th one n times
 * less often than the first): what people write about is more than the texts at hand are about.
 */
final class FrequentWords {
    /** Flattens the top of the list, where a few words would be nearly all. */
    private static final int FLATTENED = 8;

    private FrequentWords() {}

    static List<String> lines(List<String> words, int count, long seed) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a list without words");
        }
        double[] upTo = new double[words.size()];
        double total = 0;
        for (int i = 0; i < upTo.length; i++) {
            total += 1.0 / (i + FLATTENED);
            upTo[i] = total;
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        TextLines drawn = new TextLines(random, lines);
        while (lines.size() < count) {
            int at = Arrays.binarySearch(upTo, random.nextDouble() * total);
            drawn.add(words.get(Math.min(words.size() - 1, at < 0 ? -at - 1 : at)));
        }
        return lines;
    }
}
