package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Strings put together from the pieces of real ones: the beginning of one, the end of another. A few hundred strings show their
 * digits in a few hundred orders only, which a net learns by heart; pieces show them in as many orders as one likes.
 */
public final class SplicedCrops implements SampleSource {
    /** Longer ones are as rare in life. */
    private static final int LONGEST = 10;

    private final List<PartedCrop> crops;

    /** @param crops those without a joint are left out */
    public SplicedCrops(List<PartedCrop> crops) {
        this.crops = crops.stream().filter(crop -> !crop.joints().isEmpty()).toList();
        if (this.crops.isEmpty()) {
            throw new IllegalArgumentException("no string that can be cut");
        }
    }

    @Override
    public Sample next(RandomGenerator random) {
        PartedCrop first = Chance.pick(crops, random);
        PartedCrop second = Chance.pick(crops, random);
        Sample spliced =
                first.splicedWith(Chance.pick(first.joints(), random), second, Chance.pick(second.joints(), random));
        return RealCrops.disturbed(spliced.text().length() > LONGEST ? first.sample() : spliced, random);
    }
}
