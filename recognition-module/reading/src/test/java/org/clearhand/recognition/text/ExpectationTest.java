package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is expected beside what is seen. */
class ExpectationTest {
    private static final String ALPHABET = "abelmnrt ";
    private static final CharacterModel MODEL =
            CharacterModelTest.of(4, 1, List.of("albert", "alma bent", "len", "aber", "manner", "ten men"));
    private static final Lexicon NAMES = Lexicon.of(List.of("Albert", "Alma", "Bent", "Len", "Lena"));

    private static double listed(String text) {
        return NAMES.entry(text).isPresent() ? 1.0 / NAMES.size() : 0;
    }

    private static FrameScores noise(Random random) {
        float[][] logits = new float[4][ALPHABET.length() + 1];
        for (float[] frame : logits) {
            for (int c = 0; c < frame.length; c++) {
                frame[c] = (float) random.nextGaussian();
            }
        }
        return FrameScores.ofLogits(new Alphabet(ALPHABET), logits);
    }

    @Test
    void theBeamWeighsWhatIsSeenWithTheProbabilityOfTheWholeText() {
        Random random = new Random(5);
        for (int i = 0; i < 5; i++) {
            FrameScores scores = noise(random);
            for (Optional<Lexicon> lexicon : List.of(Optional.<Lexicon>empty(), Optional.of(NAMES))) {
                Expectation expected = new Expectation(MODEL, lexicon, 0.6, 1.5);
                // So wide that nothing falls out of it: the sums are then exact.
                List<TextCandidate> texts = new PrefixBeam(20_000).read(scores, expected.start());
                assertThat(texts).hasSizeGreaterThan(1000);
                for (TextCandidate text : texts.subList(0, 50)) {
                    double ofNone = Math.exp(MODEL.logProbability(text.text()));
                    double prior = lexicon.isPresent() ? 0.9 * listed(text.text()) + 0.1 * ofNone : ofNone;
                    double seen = CtcForward.logProbability(scores, text.text());
                    double whole = seen + 0.6 * Math.log(prior) + text.text().length() * Math.log(1.5);
                    assertThat(text.logProbability()).as(text.text()).isCloseTo(whole, within(1e-6));
                }
            }
        }
    }

    @Test
    void aNameOfTheListIsReadWhereALetterIsInDoubt() {
        FrameScores doubtful = doubtful("al", 't', 'b', "ert");
        assertThat(best(doubtful, Optional.empty())).isEqualTo("altert");
        assertThat(best(doubtful, Optional.of(NAMES))).isEqualTo("albert");
    }

    @Test
    void aNameThatIsPlainToSeeIsNotForcedIntoTheList() {
        FrameScores plain = Frames.spelling(ALPHABET, "almer", 0.999);
        assertThat(best(plain, Optional.of(NAMES))).isEqualTo("almer");
    }

    private static String best(FrameScores scores, Optional<Lexicon> lexicon) {
        CharacterModel flat = CharacterModelTest.of(2, 1, List.of("almnr lbe lte"));
        return new PrefixBeam(24)
                .read(scores, new Expectation(flat, lexicon, 0.7, Math.exp(1)).start())
                .get(0)
                .text();
    }

    /** Spelled almost surely but for one letter, which is more like another one. */
    private static FrameScores doubtful(String before, char rather, char perhaps, String after) {
        FrameScores sure = Frames.spelling(ALPHABET, before, 0.99);
        double[] row = new double[ALPHABET.length() + 1];
        java.util.Arrays.fill(row, 0.001);
        row[ALPHABET.indexOf(rather) + 1] = 0.7;
        row[ALPHABET.indexOf(perhaps) + 1] = 0.29;
        return sure.followedBy(Frames.of(ALPHABET, row)).followedBy(Frames.spelling(ALPHABET, after, 0.99));
    }
}
