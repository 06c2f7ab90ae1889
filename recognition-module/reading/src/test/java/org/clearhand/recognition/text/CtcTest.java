package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CtcTest {
    private static final int FRAMES = 5;

    private static FrameScores random(long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[FRAMES][4];
        for (double[] row : rows) {
            double sum = 0;
            for (int c = 0; c < row.length; c++) {
                row[c] = 0.02 + random.nextDouble();
                sum += row[c];
            }
            for (int c = 0; c < row.length; c++) {
                row[c] /= sum;
            }
        }
        return Frames.of("123", rows);
    }

    /** Every alignment, one by one. */
    private static Map<String, Double> bruteForce(FrameScores scores) {
        Map<String, Double> probabilities = new HashMap<>();
        for (int path = 0; path < 1024; path++) {
            StringBuilder text = new StringBuilder();
            double log = 0;
            int last = 0;
            for (int t = 0; t < FRAMES; t++) {
                int c = path >> (2 * t) & 3;
                log += scores.log(t, c);
                if (c != 0 && c != last) {
                    text.append((char) ('0' + c));
                }
                last = c;
            }
            probabilities.merge(text.toString(), Math.exp(log), Double::sum);
        }
        return probabilities;
    }

    @Test
    void theForwardSumIsTheSumOverAllAlignments() {
        FrameScores scores = random(7);

        bruteForce(scores)
                .forEach((text, probability) -> assertThat(Math.exp(CtcForward.logProbability(scores, text)))
                        .as(text)
                        .isCloseTo(probability, within(1e-6)));
        assertThat(CtcForward.logProbability(scores, "111111")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(CtcForward.logProbability(scores, "9")).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aTextTooUnlikelyForPlainNumbersStillHasItsProbability() {
        double[] nothing = {1 - 3e-9, 1e-9, 1e-9, 1e-9};
        double[][] rows = new double[100][];
        java.util.Arrays.fill(rows, nothing);
        FrameScores scores = Frames.of("123", rows);

        double one = CtcForward.logProbability(scores, "1");
        double many = CtcForward.logProbability(scores, "12".repeat(20));

        assertThat(one).isCloseTo(Math.log(100 * 1e-9), within(0.01));
        // Forty of a hundred frames show a character, each a billion times less likely than nothing.
        assertThat(many).isBetween(40 * Math.log(1e-9), 40 * Math.log(1e-9) + 100 * Math.log(2));
    }

    @Test
    void aWideBeamFindsTheExactProbabilities() {
        for (long seed = 1; seed <= 5; seed++) {
            FrameScores scores = random(seed);
            Map<String, Double> all = bruteForce(scores);
            List<TextCandidate> read = new PrefixBeam(500).read(scores, GrammarAutomaton.ofPattern("\\d*"));

            assertThat(read).hasSameSizeAs(all.keySet());
            read.forEach(candidate ->
                    assertThat(candidate.probability()).isCloseTo(all.get(candidate.text()), within(1e-6)));
        }
    }

    @Test
    void theGrammarKeepsOutWhatItForbids() {
        FrameScores scores = random(3);

        List<TextCandidate> read = new PrefixBeam(500).read(scores, GrammarAutomaton.ofPattern("[12]{2}"));

        assertThat(read).extracting(TextCandidate::text).containsExactlyInAnyOrder("11", "12", "21", "22");
        assertThat(read).isSortedAccordingTo((a, b) -> Double.compare(b.logProbability(), a.logProbability()));
    }

    @Test
    void theFreeReadingDropsBlanksAndRepetitions() {
        assertThat(Frames.spelling("0123456789", "1220", 0.9).greedy()).isEqualTo("1220");
    }
}
