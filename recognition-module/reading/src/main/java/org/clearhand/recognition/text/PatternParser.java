package org.clearhand.recognition.text;

import java.util.BitSet;
import org.clearhand.recognition.text.PatternExpression.Either;
import org.clearhand.recognition.text.PatternExpression.OneOf;
import org.clearhand.recognition.text.PatternExpression.Repeated;
import org.clearhand.recognition.text.PatternExpression.Sequence;

/**
 * Reads the part of {@link java.util.regex.Pattern}'s language that describes fields: characters, {@code \d} and escaped marks,
 * classes with ranges, groups, alternatives, and the quantifiers <code>? * + {m} {m,} {m,n}</code>, reluctant or not. Anything else is
 * refused, so that no expression means one thing here and another there.
 */
final class PatternParser {
    private static final String MEANT_OTHERWISE = "^$.";

    private final String text;
    private int at;

    private PatternParser(String text) {
        this.text = text;
    }

    static PatternExpression parse(String text) {
        PatternParser parser = new PatternParser(text);
        PatternExpression whole = parser.alternatives();
        if (parser.at < text.length()) {
            throw parser.refusal();
        }
        return whole;
    }

    private PatternExpression alternatives() {
        PatternExpression one = sequence();
        return take('|') ? new Either(one, alternatives()) : one;
    }

    private PatternExpression sequence() {
        if (at == text.length() || peek() == '|' || peek() == ')') {
            return PatternExpression.NothingMore.HERE;
        }
        PatternExpression first = repeated(single());
        return Sequence.of(first, sequence());
    }

    private PatternExpression repeated(PatternExpression what) {
        PatternExpression repeated;
        if (take('?')) {
            repeated = Repeated.of(what, 0, 1);
        } else if (take('*')) {
            repeated = Repeated.of(what, 0, Repeated.UNLIMITED);
        } else if (take('+')) {
            repeated = Repeated.of(what, 1, Repeated.UNLIMITED);
        } else if (take('{')) {
            int least = number();
            int most = !take(',') ? least : peek() == '}' ? Repeated.UNLIMITED : number();
            require('}');
            repeated = Repeated.of(what, least, most);
        } else {
            return what;
        }
        // How eagerly something is repeated makes no difference to which texts fit.
        take('?');
        if (at < text.length() && "?*+{".indexOf(peek()) >= 0) {
            throw refusal();
        }
        return repeated;
    }

    private PatternExpression single() {
        if (take('(')) {
            if (take('?')) {
                require(':');
            }
            PatternExpression inner = alternatives();
            require(')');
            return inner;
        }
        BitSet characters = new BitSet();
        if (take('[')) {
            do {
                ranged(characters);
            } while (!take(']'));
        } else if (MEANT_OTHERWISE.indexOf(peek()) >= 0 || "?*+{".indexOf(peek()) >= 0) {
            throw refusal();
        } else {
            one(characters);
        }
        return new OneOf(characters);
    }

    /** Inside brackets: a character, an escape, or a range. */
    private void ranged(BitSet characters) {
        if (peek() == '[' || peek() == '^' || peek() == '&') {
            throw refusal();
        }
        BitSet from = new BitSet();
        one(from);
        boolean range =
                at + 1 < text.length() && peek() == '-' && text.charAt(at + 1) != ']' && from.cardinality() == 1;
        if (!range) {
            characters.or(from);
            return;
        }
        require('-');
        BitSet to = new BitSet();
        one(to);
        if (to.cardinality() != 1 || to.nextSetBit(0) < from.nextSetBit(0)) {
            throw refusal();
        }
        characters.set(from.nextSetBit(0), to.nextSetBit(0) + 1);
    }

    private void one(BitSet characters) {
        char character = next();
        if (character != '\\') {
            characters.set(character);
            return;
        }
        char escaped = next();
        if (escaped == 'd') {
            characters.set('0', '9' + 1);
        } else if (Character.isLetterOrDigit(escaped)) {
            throw refusal();
        } else {
            characters.set(escaped);
        }
    }

    private int number() {
        int from = at;
        while (at < text.length() && peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (from == at || at - from > 4) {
            throw refusal();
        }
        return Integer.parseInt(text.substring(from, at));
    }

    private char peek() {
        if (at == text.length()) {
            throw refusal();
        }
        return text.charAt(at);
    }

    private char next() {
        char character = peek();
        at++;
        return character;
    }

    private boolean take(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private void require(char expected) {
        if (!take(expected)) {
            throw refusal();
        }
    }

    private IllegalArgumentException refusal() {
        return new IllegalArgumentException("not understood at " + at + ": " + text);
    }
}
