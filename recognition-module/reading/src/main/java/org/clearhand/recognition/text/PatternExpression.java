package org.clearhand.recognition.text;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A regular expression as a value, which can say what is left of it once a character is read (Antimirov 1996, partial
 * derivatives). However long a text, only so many different rests come up. Immutable by convention.
 */
public sealed interface PatternExpression {
    /** Whether the empty text fits. */
    boolean fitsEmpty();

    /** What may follow the character, one expression for each way to read it; empty where it cannot be read here. */
    Set<PatternExpression> after(char character);

    /** The empty text and no other. */
    enum NothingMore implements PatternExpression {
        HERE;

        @Override
        public boolean fitsEmpty() {
            return true;
        }

        @Override
        public Set<PatternExpression> after(char character) {
            return Set.of();
        }
    }

    /** One character out of several. */
    record OneOf(BitSet characters) implements PatternExpression {
        public OneOf {
            if (characters.isEmpty()) {
                throw new IllegalArgumentException("a choice of no character");
            }
        }

        @Override
        public boolean fitsEmpty() {
            return false;
        }

        @Override
        public Set<PatternExpression> after(char character) {
            return characters.get(character) ? Set.of(NothingMore.HERE) : Set.of();
        }
    }

    /** One thing and then another. */
    record Sequence(PatternExpression first, PatternExpression second) implements PatternExpression {
        static PatternExpression of(PatternExpression first, PatternExpression second) {
            if (first.equals(NothingMore.HERE)) {
                return second;
            }
            return second.equals(NothingMore.HERE) ? first : new Sequence(first, second);
        }

        @Override
        public boolean fitsEmpty() {
            return first.fitsEmpty() && second.fitsEmpty();
        }

        @Override
        public Set<PatternExpression> after(char character) {
            Set<PatternExpression> rests = new LinkedHashSet<>();
            first.after(character).forEach(rest -> rests.add(of(rest, second)));
            if (first.fitsEmpty()) {
                rests.addAll(second.after(character));
            }
            return rests;
        }
    }

    /** One thing or another. */
    record Either(PatternExpression one, PatternExpression other) implements PatternExpression {
        @Override
        public boolean fitsEmpty() {
            return one.fitsEmpty() || other.fitsEmpty();
        }

        @Override
        public Set<PatternExpression> after(char character) {
            Set<PatternExpression> rests = new LinkedHashSet<>(one.after(character));
            rests.addAll(other.after(character));
            return rests;
        }
    }

    /**
     * The same again and again.
     *
     * @param least times it must come
     * @param most times it may come, {@link #UNLIMITED} for any number
     */
    record Repeated(PatternExpression what, int least, int most) implements PatternExpression {
        static final int UNLIMITED = Integer.MAX_VALUE;

        static PatternExpression of(PatternExpression what, int least, int most) {
            return most == 0 ? NothingMore.HERE : new Repeated(what, least, most);
        }

        public Repeated {
            if (least < 0 || most < least || most == 0) {
                throw new IllegalArgumentException("repeated " + least + " to " + most + " times");
            }
        }

        @Override
        public boolean fitsEmpty() {
            return least == 0 || what.fitsEmpty();
        }

        @Override
        public Set<PatternExpression> after(char character) {
            PatternExpression again = of(what, Math.max(0, least - 1), most == UNLIMITED ? UNLIMITED : most - 1);
            Set<PatternExpression> rests = new LinkedHashSet<>();
            what.after(character).forEach(rest -> rests.add(Sequence.of(rest, again)));
            return rests;
        }
    }
}
