package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.clearhand.recognition.CodelineStraightener;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads CMC-7 lines as the bar code they are, without a net: finds the bars, takes them in sevens, and compares each seven with
 * the fifteen characters by its gaps and by its breaks. Each character gives one frame, so that decoding and grammar are those of
 * every other line. Stateless, thread-safe.
 */
public final class Cmc7BarRecognizer implements FieldRecognizer {
    public static final String ID = "cmc7-bars-1";

    private static final Alphabet ALPHABET = new Alphabet(Cmc7Glyphs.CHARACTERS + " ");
    /** Cost of a bar that belongs to no character, in nats. */
    private static final double STRAY = 12;
    /** Distance between bars, in heights, that leaves room for another character. */
    private static final double GAP = 0.9;

    private static final float SURE = 20;

    private final Cmc7Matcher matcher = new Cmc7Matcher();

    @Override
    public String modelId() {
        return ID;
    }

    @Override
    public List<FrameScores> read(List<GreyImage> crops) {
        return crops.stream().map(this::read).toList();
    }

    private FrameScores read(GreyImage crop) {
        CodelineStraightener.Crop line = CodelineStraightener.straighten(
                new CodelineStraightener.Crop(crop.pixels(), crop.width(), crop.height()));
        return FrameScores.ofLogits(ALPHABET, frames(Cmc7Bars.of(line)));
    }

    /** One character, from its first bar. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    private record Match(int first, double[] misfits) {}

    private float[][] frames(List<Cmc7Bars.Bar> bars) {
        List<float[]> frames = new ArrayList<>();
        int next = 0;
        for (Match match : matches(bars)) {
            boolean gap = match.first() > 0
                    && bars.get(match.first()).x() - bars.get(match.first() - 1).x() > GAP;
            frames.add(sure(gap && !frames.isEmpty() ? ALPHABET.classOf(' ') : Alphabet.BLANK));
            if (match.first() > next) {
                frames.add(new float[ALPHABET.classes()]); // bars that fit nothing: anything may stand here
                frames.add(sure(Alphabet.BLANK));
            }
            frames.add(frame(match.misfits()));
            next = match.first() + Cmc7Matcher.BARS;
        }
        frames.add(next < bars.size() ? new float[ALPHABET.classes()] : sure(Alphabet.BLANK));
        return frames.toArray(float[][]::new);
    }

    /** The characters that together leave the least misfit and the fewest stray bars. */
    private List<Match> matches(List<Cmc7Bars.Bar> bars) {
        double[] cost = new double[bars.size() + 1];
        List<List<Match>> taken = new ArrayList<>(Collections.nCopies(bars.size() + 1, List.of()));
        for (int end = 1; end <= bars.size(); end++) {
            cost[end] = cost[end - 1] + STRAY;
            int first = end - Cmc7Matcher.BARS;
            if (first >= 0) {
                double[] misfits = matcher.misfits(bars.subList(first, end));
                double whole = cost[first] + Arrays.stream(misfits).min().orElseThrow();
                if (whole < cost[end]) {
                    cost[end] = whole;
                    taken.set(end, List.of(new Match(first, misfits)));
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int end = bars.size(); end > 0; ) {
            List<Match> match = taken.get(end);
            end = match.isEmpty() ? end - 1 : match.get(0).first();
            matches.addAll(match);
        }
        Collections.reverse(matches);
        return matches;
    }

    private static float[] sure(int classIndex) {
        float[] frame = new float[ALPHABET.classes()];
        frame[classIndex] = SURE;
        return frame;
    }

    private static float[] frame(double[] misfits) {
        float[] frame = new float[ALPHABET.classes()];
        Arrays.fill(frame, -200);
        for (int c = 0; c < misfits.length; c++) {
            frame[ALPHABET.classOf(Cmc7Glyphs.CHARACTERS.charAt(c))] = (float) -misfits[c];
        }
        return frame;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
