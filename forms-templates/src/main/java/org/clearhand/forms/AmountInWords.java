package org.clearhand.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads and writes amounts in words. The whole text is an amount, or the answer is empty: nothing is skipped or guessed, and a text that
 * may mean two amounts means none. Immutable.
 */
public final class AmountInWords {
    private final AmountVocabulary vocabulary;
    private final AmountTokens tokens;
    private final Function<List<AmountTokens.Token>, OptionalLong> majorUnits;
    private final MinorUnits minorUnits;

    public AmountInWords(AmountVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokens = new AmountTokens(vocabulary);
        boolean french = vocabulary == AmountVocabulary.FR;
        this.majorUnits = french ? FrenchMajorUnits::parse : MajorUnits::parse;
        this.minorUnits = new MinorUnits(majorUnits, !french);
    }

    /** The amount in minor units. */
    public OptionalLong parse(String text) {
        Optional<List<AmountTokens.Token>> read = tokens.read(text);
        if (read.isEmpty()) {
            return OptionalLong.empty();
        }
        List<AmountTokens.Token> all = read.get();
        Set<Long> amounts = new HashSet<>();
        for (int split = 1; split <= all.size(); split++) {
            OptionalLong major = majorUnits.apply(all.subList(0, split));
            OptionalLong minor = minorUnits.parse(all.subList(split, all.size()), endsWithMajorWord(all, split));
            if (major.isPresent() && minor.isPresent()) {
                amounts.add(major.getAsLong() * 100 + minor.getAsLong());
            }
        }
        return amounts.size() == 1 ? OptionalLong.of(amounts.iterator().next()) : OptionalLong.empty();
    }

    private static boolean endsWithMajorWord(List<AmountTokens.Token> all, int split) {
        return all.get(split - 1).is(AmountWord.Kind.MAJOR);
    }

    /**
     * The amount in words as it is usually written on a cheque of the country, lower case: {@code twenty two lakh and paise fifty only},
     * {@code one hundred five and 20/100},
     * {@code one hundred and five pounds and 20 pence}, {@code quatre-vingt-un euros et dix centimes}.
     *
     * @throws IllegalArgumentException where the amount is larger than the vocabulary can say
     */
    public String write(long minorUnits) {
        String major = vocabulary == AmountVocabulary.FR
                ? new FrenchNumber().write(minorUnits / 100)
                : new NumberInWords(vocabulary).write(minorUnits / 100);
        long minor = minorUnits % 100;
        String twoDigits = minor < 10 ? "0" + minor : Long.toString(minor);
        return switch (vocabulary) {
            case US -> major + " and " + twoDigits + "/100";
            case IN ->
                minor == 0
                        ? major + " only"
                        : major + " and paise " + new NumberInWords(vocabulary).write(minor) + " only";
            case GB -> major + " pounds" + (minor == 0 ? " only" : " and " + twoDigits + " pence");
            case FR -> {
                String euros = major + (minorUnits / 100 == 1 ? " euro" : " euros");
                yield minor == 0
                        ? euros
                        : euros + " et " + new FrenchNumber().write(minor) + (minor == 1 ? " centime" : " centimes");
            }
        };
    }
}
