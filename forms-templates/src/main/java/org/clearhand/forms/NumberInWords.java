package org.clearhand.forms;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.AmountWord.Kind;

/** Writes whole numbers in the English words of a country, lower case, joined by spaces. */
final class NumberInWords {
    private final AmountVocabulary vocabulary;

    NumberInWords(AmountVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String write(long number) {
        long largest = vocabulary == AmountVocabulary.IN ? 9_999_999_999L : 999_999_999_999L;
        if (number < 0 || number > largest) {
            throw new IllegalArgumentException("an amount in words is 0 to " + largest);
        }
        List<String> words = new ArrayList<>();
        long rest = number;
        for (long scale : scales()) {
            if (rest >= scale) {
                belowThousand(rest / scale, words);
                words.add(vocabulary.spell(Kind.SCALE, scale));
                rest %= scale;
            }
        }
        belowThousand(rest, words);
        return words.isEmpty() ? vocabulary.spell(Kind.ZERO, 0) : String.join(" ", words);
    }

    private long[] scales() {
        return switch (vocabulary) {
            case US, GB -> new long[] {1_000_000_000, 1_000_000, 1000};
            case IN -> new long[] {10_000_000, 100_000, 1000};
            case FR -> throw new IllegalStateException("French numbers are made otherwise");
        };
    }

    private void belowThousand(long number, List<String> words) {
        if (number >= 100) {
            words.add(vocabulary.spell(Kind.UNIT, number / 100));
            words.add(vocabulary.spell(Kind.HUNDRED, 100));
        }
        long rest = number % 100;
        if (vocabulary == AmountVocabulary.GB && rest > 0 && !words.isEmpty()) {
            words.add(vocabulary.spell(Kind.AND, 0));
        }
        if (rest >= 20) {
            words.add(vocabulary.spell(Kind.TEN, rest / 10 * 10));
            rest %= 10;
        }
        if (rest >= 10) {
            words.add(vocabulary.spell(Kind.TEEN, rest));
        } else if (rest > 0) {
            words.add(vocabulary.spell(Kind.UNIT, rest));
        }
    }
}
