package org.clearhand.forms;

import java.util.List;
import java.util.OptionalLong;
import org.clearhand.forms.AmountTokens.Token;
import org.clearhand.forms.AmountWord.Kind;

/**
 * Grammar of the euros of a French amount in words: {@code cent} and {@code mille} stand alone for one of them, {@code soixante-dix} and
 * {@code quatre-vingt-dix} go on counting to nineteen, {@code et} stands before the one and the eleven.
 */
final class FrenchMajorUnits {
    private static final long LARGEST = 999_999_999_999L;
    private static final int FOURSCORE = 80;

    private final List<Token> tokens;
    private int at;

    private FrenchMajorUnits(List<Token> tokens) {
        this.tokens = tokens;
    }

    static OptionalLong parse(List<Token> tokens) {
        FrenchMajorUnits parser = new FrenchMajorUnits(tokens);
        long value = parser.number();
        parser.skip(Kind.MAJOR);
        parser.skip(Kind.ONLY);
        return value >= 0 && value <= LARGEST && parser.at == tokens.size()
                ? OptionalLong.of(value)
                : OptionalLong.empty();
    }

    /** -1 where there is no number. */
    private long number() {
        if (skip(Kind.ZERO)) {
            return 0;
        }
        long total = 0;
        long scaleBefore = Long.MAX_VALUE;
        int begun = at;
        while (true) {
            long group = belowThousand();
            if (!next(Kind.SCALE)) {
                return at == begun ? -1 : total + Math.max(0, group);
            }
            long scale = word().value();
            boolean alone = group < 0;
            if (scale >= scaleBefore || (alone && scale != 1000)) {
                return -1;
            }
            at++;
            total += (alone ? 1 : group) * scale;
            scaleBefore = scale;
        }
    }

    /** -1 for none. */
    private long belowThousand() {
        int begun = at;
        long hundreds = 1;
        if (next(Kind.UNIT)) {
            hundreds = word().value();
            at++;
        }
        if (!skip(Kind.HUNDRED) || (at == begun + 2 && hundreds == 1)) {
            at = begun;
            return belowHundred();
        }
        return hundreds * 100 + Math.max(0, belowHundred());
    }

    /** -1 for none. */
    private long belowHundred() {
        if (next(Kind.TEN)) {
            long ten = word().value();
            at++;
            return ten + behind(ten);
        }
        if (next(Kind.UNIT)) {
            long unit = word().value();
            at++;
            boolean fourscore = unit == 4 && next(Kind.TEN) && word().value() == 20;
            if (!fourscore) {
                return unit;
            }
            at++;
            return FOURSCORE + Math.max(unit(1), teen());
        }
        long teen = teen();
        return teen > 0 ? teen : -1;
    }

    /** What is counted on from a ten, 0 for nothing. */
    private long behind(long ten) {
        int mark = at;
        if (skip(Kind.AND)) {
            long one = next(Kind.UNIT) && word().value() == 1 ? 1 : 0;
            long eleven = ten == 60 && next(Kind.TEEN) && word().value() == 11 ? 11 : 0;
            if (one + eleven > 0) {
                at++;
                return one + eleven;
            }
            at = mark;
            return 0;
        }
        return ten == 60 ? Math.max(unit(1), teen()) : unit(1);
    }

    /** Ten to nineteen, 0 for none. */
    private long teen() {
        if (!next(Kind.TEEN)) {
            return 0;
        }
        long teen = word().value();
        at++;
        return teen == 10 ? teen + unit(7) : teen;
    }

    /** A unit of at least so much, 0 for none. */
    private long unit(long least) {
        if (!next(Kind.UNIT) || word().value() < least) {
            return 0;
        }
        long unit = word().value();
        at++;
        return unit;
    }

    private AmountWord word() {
        return tokens.get(at).word();
    }

    private boolean next(Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }

    private boolean skip(Kind kind) {
        if (next(kind)) {
            at++;
            return true;
        }
        return false;
    }
}
