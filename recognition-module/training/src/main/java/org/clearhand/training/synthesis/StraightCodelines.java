package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;

/**
 * Codelines as their nets meet them in serving: straightened, and then cut a little too wide or too narrow, because the line
 * is not always found to the row.
 */
public final class StraightCodelines implements SampleSource {
    private static final double EXACT = 0.4;

    private final SampleSource source;

    public StraightCodelines(SampleSource source) {
        this.source = source;
    }

    /** The same sample as it is served. */
    public static Sample straighten(Sample sample) {
        return new Sample(sample.image().straightenedCodeline(), sample.text(), sample.gapsUnknown());
    }

    @Override
    public Sample next(RandomGenerator random) {
        Sample straight = straighten(source.next(random));
        if (Chance.of(EXACT, random)) {
            return straight;
        }
        GreyImage image = straight.image();
        int most = Math.max(1, image.height() / 12);
        GreyImage shifted = image.reframed(
                Chance.between(-most, most, random),
                Chance.between(-most, most, random),
                Chance.between(-4 * most, 2 * most, random),
                Chance.between(-4 * most, 2 * most, random));
        return new Sample(shifted, straight.text(), straight.gapsUnknown());
    }
}
