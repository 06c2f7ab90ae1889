package org.clearhand.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.clearhand.forms.AmountTokens.Token;
import org.clearhand.forms.AmountWord.Kind;

/** Grammar of the cents, paise or centimes of an amount in words: {@code and 45/100}, {@code and paise fifty only}, {@code fifty cents}. */
final class MinorUnits {
    private final Function<List<Token>, OptionalLong> numbers;
    private final boolean andSeparates;

    /**
     * Of one language.
     *
     * @param numbers reads whole numbers
     * @param andSeparates whether an "and" alone may part minor from major units; it does not where numbers contain it themselves
     */
    MinorUnits(Function<List<Token>, OptionalLong> numbers, boolean andSeparates) {
        this.numbers = numbers;
        this.andSeparates = andSeparates;
    }

    /**
     * The minor units, 0 to 99; 0 for no tokens.
     *
     * @param afterMajorWord true where "dollars" or "rupees" stands before; words without it need an "and", for "twenty five cents" is
     *     not 20.05
     */
    OptionalLong parse(List<Token> tokens, boolean afterMajorWord) {
        if (tokens.isEmpty()) {
            return OptionalLong.of(0);
        }
        List<Token> rest = new ArrayList<>(tokens);
        boolean separated = rest.get(0).is(Kind.AND);
        if (separated) {
            rest.remove(0);
        }
        dropLast(rest, Kind.ONLY);
        if (!rest.isEmpty() && rest.get(0).fraction()) {
            dropLast(rest, Kind.MAJOR);
            return rest.size() == 1 ? OptionalLong.of(rest.get(0).figures()) : OptionalLong.empty();
        }
        return (separated && andSeparates) || afterMajorWord ? named(rest) : OptionalLong.empty();
    }

    private OptionalLong named(List<Token> rest) {
        boolean before = !rest.isEmpty() && rest.get(0).is(Kind.MINOR);
        if (before) {
            rest.remove(0);
        } else if (!dropLast(rest, Kind.MINOR)) {
            return OptionalLong.empty();
        }
        if (rest.size() == 1 && rest.get(0).figures() >= 0 && !rest.get(0).fraction()) {
            return OptionalLong.of(rest.get(0).figures());
        }
        if (rest.stream().anyMatch(token -> token.is(Kind.MAJOR) || token.is(Kind.ONLY))) {
            return OptionalLong.empty();
        }
        OptionalLong value = numbers.apply(rest);
        return value.isPresent() && value.getAsLong() <= 99 ? value : OptionalLong.empty();
    }

    private static boolean dropLast(List<Token> tokens, Kind kind) {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last).is(kind)) {
            tokens.remove(last);
            return true;
        }
        return false;
    }
}
