package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GrammarAutomatonTest {
    @Test
    void asksTheGrammarOnceForEachStateAndCharacter() {
        AtomicInteger asked = new AtomicInteger();
        TextGrammar<Integer> even = new TextGrammar<>() {
            @Override
            public Integer start() {
                return 0;
            }

            @Override
            public Optional<Integer> next(Integer state, char character) {
                asked.incrementAndGet();
                return character == 'x' ? Optional.of(1 - state) : Optional.empty();
            }

            @Override
            public boolean mayEnd(Integer state) {
                return state == 0;
            }
        };
        GrammarAutomaton automaton = GrammarAutomaton.of(even);

        for (int i = 0; i < 10; i++) {
            assertThat(automaton.accepts("xxxxxx")).isTrue();
            assertThat(automaton.accepts("xxx")).isFalse();
            assertThat(automaton.accepts("xy")).isFalse();
            assertThat(automaton.accepts("xyx")).isFalse();
        }

        assertThat(asked).hasValue(3);
    }

    @Test
    void takesCharactersOfAnyAlphabet() {
        GrammarAutomaton grammar = GrammarAutomaton.ofPattern("₹[à-é]{1,2}");

        assertThat(grammar.accepts("₹éà")).isTrue();
        assertThat(grammar.accepts("₹é")).isTrue();
        assertThat(grammar.accepts("éé")).isFalse();
        assertThat(grammar.accepts("₹z")).isFalse();
    }
}
