package org.clearhand.recognition.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A grammar as a search wants it: each state is one object that remembers where each character leads, so that the grammar itself is
 * asked once for each state and character, however many lines are read. States come into being as they are reached and stay; a grammar
 * must therefore have few different ones. Keep an automaton as long as its grammar. Thread-safe.
 */
public final class GrammarAutomaton {
    /** Characters with a place of their own in a state; others, which no shipped alphabet has, are looked up. */
    private static final int DIRECT = 128;

    private final State start;

    private GrammarAutomaton(State start) {
        this.start = start;
    }

    public static <S> GrammarAutomaton of(TextGrammar<S> grammar) {
        return new GrammarAutomaton(new States<>(grammar).of(grammar.start()));
    }

    /** That of a {@link PatternGrammar}. */
    public static GrammarAutomaton ofPattern(String regularExpression) {
        return of(new PatternGrammar(regularExpression));
    }

    public State start() {
        return start;
    }

    /** Whether the grammar has this text. */
    public boolean accepts(String text) {
        State state = start;
        for (int i = 0; i < text.length(); i++) {
            state = state.next(text.charAt(i));
        }
        return state.mayEnd();
    }

    /** How far one got in the grammar. */
    // All fields are final, so a state read without a lock is whole; two threads that ask the grammar at once get the
    // same state.
    public static final class State implements TextState {
        /** Stands where the grammar was not asked yet; never handed out, and made first because every state is filled with it. */
        private static final State UNKNOWN = new State(false, 0, character -> Optional.empty());

        /** No string of the grammar goes on like this. */
        static final State NOWHERE = new State(false, 0, character -> Optional.empty());

        private final boolean mayEnd;
        private final double skipShare;
        private final Function<Character, Optional<State>> grammar;
        private final State[] next = new State[DIRECT];

        private State(boolean mayEnd, double skipShare, Function<Character, Optional<State>> grammar) {
            this.mayEnd = mayEnd;
            this.skipShare = skipShare;
            this.grammar = grammar;
            Arrays.fill(next, UNKNOWN);
        }

        @Override
        public State next(char character) {
            if (character >= DIRECT) {
                return grammar.apply(character).orElse(NOWHERE);
            }
            State known = next[character];
            if (known == UNKNOWN) {
                known = grammar.apply(character).orElse(NOWHERE);
                next[character] = known;
            }
            return known;
        }

        /** Whether a string may end here. */
        boolean mayEnd() {
            return mayEnd;
        }

        /** A grammar allows or forbids, and prefers nothing. */
        @Override
        public double share(char character) {
            return 1;
        }

        @Override
        public double mostShare() {
            return 1;
        }

        @Override
        public double endShare() {
            return mayEnd ? 1 : 0;
        }

        @Override
        public double skipShare() {
            return skipShare;
        }
    }

    private static final class States<S> {
        private final TextGrammar<S> grammar;
        private final Map<S, State> known = new ConcurrentHashMap<>();

        private States(TextGrammar<S> grammar) {
            this.grammar = grammar;
        }

        private State of(S state) {
            return known.computeIfAbsent(
                    state,
                    one -> new State(
                            grammar.mayEnd(one),
                            Math.exp(-grammar.skipCost(one)),
                            character -> grammar.next(one, character).map(this::of)));
        }
    }
}
