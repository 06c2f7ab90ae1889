package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One to some words of real lines, cut out where the gaps leave no doubt and disturbed like other real crops. */
public final class RealWords implements SampleSource {
    private final List<CutLine> lines;
    private final int most;

    /**
     * A source of words.
     *
     * @param samples whole lines with what they say, in the characters the net learns
     * @param most words in a crop
     */
    public RealWords(List<Sample> samples, int most) {
        this.most = most;
        List<CutLine> cut = new ArrayList<>();
        for (Sample sample : samples) {
            CutLine.of(sample.image(), sample.text()).ifPresent(cut::add);
        }
        if (cut.isEmpty()) {
            throw new IllegalArgumentException("no line has gaps that tell its words apart");
        }
        this.lines = List.copyOf(cut);
    }

    /** Lines whose gaps told the words apart. */
    public int lines() {
        return lines.size();
    }

    @Override
    public Sample next(RandomGenerator random) {
        CutLine line = Chance.pick(lines, random);
        int count = Math.min(line.words().size(), Chance.between(1, most, random));
        int from = random.nextInt(line.words().size() - count + 1);
        return RealCrops.disturbed(line.part(from, count), random);
    }
}
