package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearhand.forms.MicrLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternGrammarTest {
    private static final String CHARACTERS = "0123456789.,/-*#=$RABCDFGHI ";

    private static Stream<String> expressions() {
        return Stream.concat(
                Stream.of(MicrLine.Layout.values()).map(MicrLine.Layout::regularExpression),
                Stream.of(
                        "",
                        "\\d{5}(?:-?\\d{4})?",
                        "(?:0[1-9]|[1-8]\\d|9[0-578])\\d{3}",
                        "[0-9A-D](?: ?[0-9A-D])*",
                        "[R$*#=]{0,3}[.]?(?:0|[1-9]\\d{0,9}|[1-9]\\d{0,2}(?:[,.]\\d{2}){0,3}[,.]\\d{3})(?:/?-{0,2}|/=|-?/-?|[*#]{1,3})",
                        "(?:1?|2){2,}3{2}",
                        "(?:1|12)+?(?:21)*",
                        "[-/.,]{1,2}\\.\\-[\\d]"));
    }

    /** Grows texts that may go on by characters at random, and asks both at every step. */
    @ParameterizedTest
    @MethodSource("expressions")
    void agreesWithTheMatcherOfThePlatform(String expression) {
        Pattern pattern = Pattern.compile(expression);
        PatternGrammar grammar = new PatternGrammar(expression);
        Random random = new Random(9);
        Set<Set<PatternExpression>> states = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            Set<PatternExpression> state = grammar.start();
            for (int step = 0; step < 200; step++) {
                states.add(state);
                assertThat(grammar.mayEnd(state))
                        .as("%s", text)
                        .isEqualTo(pattern.matcher(text).matches());
                char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                Matcher matcher = pattern.matcher(text.toString() + character);
                Optional<Set<PatternExpression>> next = grammar.next(state, character);
                assertThat(next.isPresent())
                        .as("%s%s", text, character)
                        .isEqualTo(matcher.matches() || matcher.hitEnd());
                if (next.isPresent()) {
                    text.append(character);
                    state = next.get();
                }
            }
        }
        assertThat(states).as("states of %s", expression).hasSizeLessThan(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^0-9]", "a.b", "^a", "a$", "\\w", "a**", "(?=a)", "(a", "a)", "[a", "[b-a]", "a{2", "a{3,2}",
                "[a&&b]", "?"
            })
    void refusesWhatItDoesNotUnderstand(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatternGrammar(expression));
    }
}
