package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearhand.forms.MicrLine;
import org.junit.jupiter.api.Test;

class PrefixBeamTest {
    private static final String FIGURES = "0123456789.,/-*#=$R";
    private static final String AMOUNT = "[R$]?(?:0|[1-9]\\d{0,5}|[1-9]\\d{0,2}(?:,\\d{3}){1,2})(?:\\.\\d{2})?(?:/-)?";

    /**
     * The same search as one would write it down: texts as strings, probabilities as logarithms, everything tried that is not below the
     * floor of a class, and then all but the best struck out.
     */
    private static List<TextCandidate> simple(FrameScores scores, Pattern pattern, int width) {
        Map<String, double[]> beam = Map.of("", new double[] {0, Double.NEGATIVE_INFINITY});
        for (int t = 0; t < scores.frames(); t++) {
            Map<String, double[]> next = new HashMap<>();
            for (Map.Entry<String, double[]> entry : beam.entrySet()) {
                String text = entry.getKey();
                double total = LogSum.of(entry.getValue()[0], entry.getValue()[1]);
                int last = text.isEmpty() ? -1 : scores.alphabet().classOf(text.charAt(text.length() - 1));
                add(next, text, 0, total + scores.log(t, Alphabet.BLANK));
                if (last > 0) {
                    add(next, text, 1, entry.getValue()[1] + scores.log(t, last));
                }
                for (int c = 1; c < scores.alphabet().classes(); c++) {
                    String longer = text + scores.alphabet().character(c);
                    Matcher matcher = pattern.matcher(longer);
                    if (scores.log(t, c) >= -14 && (matcher.matches() || matcher.hitEnd())) {
                        add(next, longer, 1, (c == last ? entry.getValue()[0] : total) + scores.log(t, c));
                    }
                }
            }
            beam = new LinkedHashMap<>();
            for (Map.Entry<String, double[]> kept : best(next).subList(0, Math.min(width, next.size()))) {
                beam.put(kept.getKey(), kept.getValue());
            }
        }
        List<TextCandidate> found = new ArrayList<>();
        beam.forEach((text, shares) -> {
            if (pattern.matcher(text).matches()) {
                found.add(new TextCandidate(text, LogSum.of(shares[0], shares[1])));
            }
        });
        return found;
    }

    private static void add(Map<String, double[]> shares, String text, int which, double log) {
        double[] own =
                shares.computeIfAbsent(text, any -> new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY});
        own[which] = LogSum.of(own[which], log);
    }

    private static List<Map.Entry<String, double[]>> best(Map<String, double[]> shares) {
        List<Map.Entry<String, double[]>> sorted = new ArrayList<>(shares.entrySet());
        sorted.sort((a, b) -> Double.compare(
                LogSum.of(b.getValue()[0], b.getValue()[1]), LogSum.of(a.getValue()[0], a.getValue()[1])));
        return sorted;
    }

    /** As a net speaks: mostly sure of the blank or of one character, sometimes of nothing. */
    private static FrameScores line(Random random, int frames, String alphabet) {
        float[][] logits = new float[frames][alphabet.length() + 1];
        for (float[] frame : logits) {
            for (int c = 0; c < frame.length; c++) {
                frame[c] = (float) (2 * random.nextGaussian());
            }
            boolean blank = random.nextInt(3) > 0;
            frame[blank ? 0 : random.nextInt(frame.length)] += random.nextInt(4) == 0 ? 2 : 9;
        }
        return FrameScores.ofLogits(new Alphabet(alphabet), logits);
    }

    private static void assertSame(List<TextCandidate> read, List<TextCandidate> expected) {
        assertThat(read)
                .extracting(TextCandidate::text)
                .containsExactlyElementsOf(
                        expected.stream().map(TextCandidate::text).toList());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).logProbability()).isCloseTo(expected.get(i).logProbability(), within(1e-9));
        }
    }

    @Test
    void findsWhatTheSimpleSearchFindsInTheSameOrder() {
        Random random = new Random(20261125);
        GrammarAutomaton grammar = GrammarAutomaton.ofPattern(AMOUNT);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            FrameScores scores = line(random, 1 + random.nextInt(40), FIGURES);
            int width = List.of(1, 3, 8, 24).get(i % 4);
            List<TextCandidate> expected = simple(scores, Pattern.compile(AMOUNT), width);
            assertSame(new PrefixBeam(width).read(scores, grammar), expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void readsCodelinesAsTheSimpleSearchDoes() {
        Random random = new Random(4);
        String layout = MicrLine.Layout.US.regularExpression();
        GrammarAutomaton grammar = GrammarAutomaton.ofPattern(layout);
        for (int i = 0; i < 20; i++) {
            FrameScores scores = line(random, 40, "0123456789ABCD ");
            assertSame(new PrefixBeam(16).read(scores, grammar), simple(scores, Pattern.compile(layout), 16));
        }
    }

    @Test
    void aLineOfManyUnlikelyFramesDoesNotVanish() {
        double[] nothing = new double[] {0.3, 0.001, 0.699};
        double[][] rows = new double[900][];
        java.util.Arrays.fill(rows, nothing);
        FrameScores scores = Frames.of("12", rows);

        List<TextCandidate> read = new PrefixBeam(4).read(scores, GrammarAutomaton.ofPattern("1{1,2}"));

        assertThat(read).isNotEmpty();
        assertThat(read.get(0).logProbability())
                .isLessThan(-1000)
                .isCloseTo(CtcForward.logProbability(scores, read.get(0).text()), within(1e-6));
    }

    @Test
    void skippingFramesCostsWhatTheGrammarSaysAndNothingIsGainedWhereNothingIsWritten() {
        double[][] rows = {{0.1, 0.9}, {0.1, 0.9}, {0.9, 0.1}};
        TextGrammar<Boolean> onlyEmpty = new TextGrammar<>() {
            @Override
            public Boolean start() {
                return true;
            }

            @Override
            public java.util.Optional<Boolean> next(Boolean state, char character) {
                return java.util.Optional.empty();
            }

            @Override
            public boolean mayEnd(Boolean state) {
                return true;
            }

            @Override
            public double skipCost(Boolean state) {
                return 0.5;
            }
        };

        List<TextCandidate> read = new PrefixBeam(4).read(Frames.of("1", rows), GrammarAutomaton.of(onlyEmpty));

        double skip = 0.9 * Math.exp(-0.5);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).logProbability()).isCloseTo(Math.log(skip * skip * 0.9), within(1e-5));
    }
}
