package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SignatureScriptTest {
    private static final int SIGNED = 200;

    @Test
    void aNumberSignsAlwaysAlikeAndAnotherOtherwise() {
        assertThat(SignatureScript.of(7).strokes())
                .containsExactlyElementsOf(SignatureScript.of(7).strokes());
        assertThat(LongStream.range(0, SIGNED)
                        .mapToDouble(seed -> SignatureScript.of(seed).widthByHeight())
                        .distinct()
                        .count())
                .isEqualTo(SIGNED);
    }

    @Test
    void aSignatureFillsItsOutlineAndIsMostlyWiderThanHigh() {
        int wide = 0;
        for (long seed = 0; seed < SIGNED; seed++) {
            SignatureScript.Signed signed = SignatureScript.of(seed);
            double[] all = signed.strokes().stream()
                    .flatMapToDouble(DoubleStream::of)
                    .sorted()
                    .toArray();
            assertThat(all[0]).as("signature %d", seed).isZero();
            assertThat(all[all.length - 1]).as("signature %d", seed).isEqualTo(1);
            assertThat(signed.widthByHeight()).as("signature %d", seed).isBetween(0.5, 6.0);
            wide += signed.widthByHeight() > 1.2 ? 1 : 0;
        }
        assertThat(wide).isGreaterThan(SIGNED * 3 / 4);
    }

    /** Letters of a name stand apart; a signature is one or two strokes, one of them most of its height. */
    @Test
    void aSignatureHasATallStroke() {
        for (long seed = 0; seed < SIGNED; seed++) {
            SignatureScript.Signed signed = SignatureScript.of(seed);
            assertThat(signed.strokes()).as("signature %d", seed).hasSizeBetween(1, 2);
            assertThat(signed.strokes().stream()
                            .mapToDouble(SignatureScriptTest::height)
                            .max()
                            .orElseThrow())
                    .as("signature %d", seed)
                    .isGreaterThan(0.6);
        }
    }

    private static double height(double[] stroke) {
        double low = 1;
        double high = 0;
        for (int i = 1; i < stroke.length; i += 2) {
            low = Math.min(low, stroke[i]);
            high = Math.max(high, stroke[i]);
        }
        return high - low;
    }
}
