package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointLooksTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private static List<TextCandidate> texts(FrameScores look) {
        return Posterior.amongThese(new PrefixBeam(24).read(look, AnyText.START));
    }

    @Test
    void aTextThatEveryLookCanLiveWithGoesBeforeOneThatASingleLookPrefers() {
        FrameScores wrongInFront = Frames.either(ALPHABET, "bac", "abc", 0.7);
        FrameScores wrongBehind = Frames.either(ALPHABET, "acb", "abc", 0.7);
        List<List<TextCandidate>> looks = List.of(texts(wrongInFront), texts(wrongBehind));

        List<TextCandidate> together = JointLooks.read(looks, List.of(wrongInFront, wrongBehind), AnyText.START);

        assertThat(Looks.mean(looks).get(0).text()).isNotEqualTo("abc");
        assertThat(together.get(0).text()).isEqualTo("abc");
        assertThat(together.stream().mapToDouble(TextCandidate::probability).sum())
                .isBetween(0.999, 1.001);
        assertThat(together.get(0).characters()).hasSize(3);
    }

    @Test
    void whatIsExpectedCountsOnceHoweverManyLooksThereAre() {
        FrameScores look = Frames.either(ALPHABET, "abc", "abb", 0.5);
        CharacterModel habit = CharacterModelTest.of(3, 1, List.of("abb", "abb", "abb", "abb"));
        TextState start = new Expectation(habit, java.util.Optional.empty(), 0.4, 1).start();
        List<TextCandidate> first = new PrefixBeam(24).read(look, start);

        List<TextCandidate> once = JointLooks.read(List.of(first), List.of(look), start);
        List<TextCandidate> thrice = JointLooks.read(List.of(first, first, first), List.of(look, look, look), start);

        assertThat(once.get(0).text()).isEqualTo("abb");
        assertThat(thrice.get(0).probability())
                .isCloseTo(once.get(0).probability(), org.assertj.core.api.Assertions.within(1e-9));
    }
}
