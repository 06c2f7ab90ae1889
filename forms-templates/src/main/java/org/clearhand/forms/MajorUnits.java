package org.clearhand.forms;

import java.util.List;
import java.util.OptionalLong;
import org.clearhand.forms.AmountTokens.Token;
import org.clearhand.forms.AmountWord.Kind;

/** Grammar of the rupees or dollars of an amount in words: groups of hundreds, each with a smaller scale than the one before. */
final class MajorUnits {
    private static final long LARGEST = 999_999_999_999L;

    private final List<Token> tokens;
    private int at;

    private MajorUnits(List<Token> tokens) {
        this.tokens = tokens;
    }

    static OptionalLong parse(List<Token> tokens) {
        MajorUnits parser = new MajorUnits(tokens);
        parser.skip(Kind.MAJOR);
        long value = parser.number();
        parser.skip(Kind.MAJOR);
        parser.skip(Kind.ONLY);
        return value >= 0 && parser.at == tokens.size() ? OptionalLong.of(value) : OptionalLong.empty();
    }

    /** -1 where there is no number. */
    private long number() {
        if (skip(Kind.ZERO)) {
            return 0;
        }
        long total = 0;
        long scaleBefore = Long.MAX_VALUE;
        while (true) {
            long group = group(scaleBefore == Long.MAX_VALUE);
            if (group < 0) {
                return scaleBefore == Long.MAX_VALUE || endsWithAnd() ? -1 : total;
            }
            if (!next(Kind.SCALE)) {
                return scaleBefore > group && group <= 9999 ? bounded(total + group) : -1;
            }
            long scale = tokens.get(at++).word().value();
            if (scale >= scaleBefore || group * scale >= scaleBefore || group > 999) {
                return -1;
            }
            total += group * scale;
            scaleBefore = scale;
            skip(Kind.AND);
        }
    }

    private static long bounded(long value) {
        return value <= LARGEST ? value : -1;
    }

    private boolean endsWithAnd() {
        return at > 0 && tokens.get(at - 1).is(Kind.AND);
    }

    /** Below a thousand, or like "twenty five hundred" where nothing stands before it. -1 for none. */
    private long group(boolean first) {
        long value = belowHundred();
        if (value <= 0 || !next(Kind.HUNDRED)) {
            return value;
        }
        if (value > 9 && !(first && value % 10 != 0)) {
            return -1;
        }
        at++;
        int mark = at;
        boolean and = skip(Kind.AND);
        long rest = belowHundred();
        if (rest < 0 && and) {
            at = mark;
        }
        return value * 100 + Math.max(0, rest);
    }

    /** 1 to 99; -1 for none. */
    private long belowHundred() {
        if (next(Kind.TEEN) || next(Kind.UNIT)) {
            return tokens.get(at++).word().value();
        }
        if (!next(Kind.TEN)) {
            return -1;
        }
        long tens = tokens.get(at++).word().value();
        return next(Kind.UNIT) ? tens + tokens.get(at++).word().value() : tens;
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
