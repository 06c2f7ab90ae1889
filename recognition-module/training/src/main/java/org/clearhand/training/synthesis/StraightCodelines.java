package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;

/**
 * Codelines as their nets meet them in serving: straightened, and then cut a little too wide or too narrow, because the line
 * is not always found to the row.
 */
public final class StraightCodelines implements SampleSource {
    private static final double EXACT = 0.4;
    private static final double CLIPPED = 0.12;
    /** Of the height of a crop, which is about that of its line with the margins. */
    private static final double MOST_CLIPPED = 0.13;

    private final SampleSource source;

    public StraightCodelines(SampleSource source) {
        this.source = source;
    }

    /** The same sample as it is served. */
    public static Sample straighten(Sample sample) {
        return new Sample(sample.image().straightenedCodeline(), sample.text(), sample.gapsUnknown());
    }

    /** Cut a little into the first or the last symbol: it can still be told, and is to be read. */
    private static Sample clipped(Sample sample, RandomGenerator random) {
        GreyImage image = sample.image();
        boolean first = Chance.of(0.5, random);
        int columns = first ? image.firstInkedColumn() : image.width() - 1 - image.lastInkedColumn();
        int more = (int) (MOST_CLIPPED * image.height() * random.nextDouble()) + 1;
        int taken = Math.min(columns + more, image.width() / 4);
        GreyImage cut = image.reframed(0, 0, first ? -taken : 0, first ? 0 : -taken);
        return new Sample(cut, sample.text(), sample.leftOut());
    }

    @Override
    public Sample next(RandomGenerator random) {
        Sample drawn = source.next(random);
        Sample straight = straighten(Chance.of(CLIPPED, random) ? clipped(drawn, random) : drawn);
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
