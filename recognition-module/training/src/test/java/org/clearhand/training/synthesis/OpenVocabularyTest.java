package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenVocabularyTest {
    private static final List<String> WORDS = List.of("letter", "Hill", "d'or");

    private final OpenVocabulary vocabulary = new OpenVocabulary(WORDS);

    private static List<String> many(Function<RandomGenerator, String> texts) {
        SplittableRandom random = new SplittableRandom(8);
        return Stream.generate(() -> texts.apply(random)).limit(2_000).toList();
    }

    /** A net that sees only the words of a list learns the list and not the letters. */
    @Test
    void aboutOneWordInSevenIsInvented() {
        long listed = many(vocabulary::word).stream().filter(WORDS::contains).count();

        assertThat(listed).isBetween(1_600L, 1_800L);
    }

    @Test
    void thereAreNamesStreetsDatesAndPostcodesAmongTheWords() {
        List<String> texts = many(vocabulary::next);

        assertThat(texts)
                .anyMatch(text -> text.matches("[A-Z]\\. [A-Z].*"))
                .anyMatch(text -> text.matches("[0-9]{1,4} .* (Street|Road|Nagar)"))
                .anyMatch(text -> text.matches("[0-9]{1,2} [A-Z][a-z]+ [12][0-9]{3}"))
                .anyMatch(text -> text.matches("[0-9]{5,6} .*"))
                .allMatch(text -> text.matches("[A-Za-z0-9 './]+") && !text.contains("  "));
    }

    @Test
    void formsThatAskForCapitalsGetNothingElse() {
        assertThat(many(vocabulary::capitals)).allMatch(text -> text.matches("[A-Z']+"));
    }
}
