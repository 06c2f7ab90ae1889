package org.clearhand.recognition.text;

import java.util.List;

/**
 * How likely each text is, given that the field holds one it may hold, or none of them. CTC spreads its probability also over texts
 * the field cannot hold: a right date may then be left with 0.3. That rest counts for "none of these", but for little, because forms
 * are filled in as they ask.
 */
final class Posterior {
    /** Weight of what the net gives to texts that cannot stand here, against those that can. */
    private static final double NONE_WEIGHT = 0.1;
    /** Below this the allowed texts together are so unlikely that perhaps none of them is written. */
    private static final double LEAST_TOGETHER = 0.02;

    private Posterior() {}

    /** The same texts with their probabilities given all of them; in the same order. */
    static List<TextCandidate> among(List<TextCandidate> texts) {
        double together = together(texts);
        double all = Math.log(together + NONE_WEIGHT * (1 - together));
        return texts.stream()
                .map(text -> text.withLogProbability(Math.min(0, text.logProbability() - all)))
                .toList();
    }

    /** The same texts with their probabilities given that one of them is written, where nothing is known about all others. */
    static List<TextCandidate> amongThese(List<TextCandidate> texts) {
        double all =
                texts.stream().mapToDouble(TextCandidate::logProbability).reduce(Double.NEGATIVE_INFINITY, LogSum::of);
        return texts.stream()
                .map(text -> text.withLogProbability(Math.min(0, text.logProbability() - all)))
                .toList();
    }

    static boolean perhapsNone(List<TextCandidate> texts) {
        return together(texts) < LEAST_TOGETHER;
    }

    private static double together(List<TextCandidate> texts) {
        double sum = 0;
        for (TextCandidate text : texts) {
            sum += Math.exp(text.logProbability());
        }
        return Math.min(1, sum);
    }
}
