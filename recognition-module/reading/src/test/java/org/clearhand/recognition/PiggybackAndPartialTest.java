package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.quality.QualityVerdict;
import org.junit.jupiter.api.Test;

/** Two documents in one picture, and a part of one, are never taken for a whole one: many drawn at random, and not one missed. */
class PiggybackAndPartialTest {
    private static final int SCANS = Integer.getInteger("clearhand.quality.scans", 40);

    @Test
    void everyPiggybackedScanIsCaught() {
        assertThat(missed(Scans::piggybacked, QualityMetric.PIGGYBACK_DOCUMENT)).isEmpty();
    }

    @Test
    void everyPartialScanIsCaught() {
        assertThat(missed(Scans::partial, QualityMetric.PARTIAL_IMAGE)).isEmpty();
    }

    /** The seeds of the scans that have not this defect. */
    private static long[] missed(LongFunction<BufferedImage> scans, QualityMetric metric) {
        return LongStream.range(0, SCANS)
                .filter(seed -> TestedPicture.result(TestedPicture.report(scans.apply(seed)), metric)
                                .verdict()
                        != QualityVerdict.DEFECT)
                .toArray();
    }
}
