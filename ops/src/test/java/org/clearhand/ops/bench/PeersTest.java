package org.clearhand.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.clearhand.recognition.device.Tensor;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;

/** What we do around the peers, without the peers: a peer used wrongly would be beaten too easily. */
class PeersTest {
    /** Classes: blank, 道, 7, 1, space. */
    private static final char[] CHARACTERS = PpOcrContender.characters(List.of("道", "7", "1"));

    @Test
    void ppOcrReadsTheBestAllowedClassOfEachFrameOnce() {
        Tensor output = frames(
                new float[] {0.1f, 0.0f, 0.9f, 0.0f, 0.0f},
                new float[] {0.1f, 0.0f, 0.8f, 0.1f, 0.0f},
                new float[] {0.9f, 0.0f, 0.1f, 0.0f, 0.0f},
                new float[] {0.1f, 0.0f, 0.7f, 0.2f, 0.0f},
                new float[] {0.1f, 0.6f, 0.1f, 0.2f, 0.0f},
                new float[] {0.1f, 0.0f, 0.0f, 0.0f, 0.9f});

        assertThat(PpOcrContender.bestPath(output, CHARACTERS)).isEqualTo("771 ");
    }

    private static Tensor frames(float[]... frames) {
        float[] values = new float[frames.length * CHARACTERS.length];
        for (int t = 0; t < frames.length; t++) {
            System.arraycopy(frames[t], 0, values, t * CHARACTERS.length, CHARACTERS.length);
        }
        return new Tensor(new long[] {1, frames.length, CHARACTERS.length}, values);
    }

    @Test
    void ppOcrGetsThreeEqualChannelsOfHeight48BetweenMinusOneAndOne() {
        GreyImage half = new GreyImage(4, 2, new byte[] {0, 0, -1, -1, 0, 0, -1, -1});

        Tensor input = PpOcrContender.input(half);

        assertThat(input.shape()).containsExactly(1, 3, 48, 96);
        float[] values = input.values();
        assertThat(values[0]).isEqualTo(-1);
        assertThat(values[95]).isEqualTo(1);
        assertThat(values[48 * 96]).isEqualTo(-1);
        assertThat(values[3 * 48 * 96 - 1]).isEqualTo(1);
    }

    @Test
    void tesseractsPagesAreTakenInOrderWhetherTheLastIsClosedOrNot() throws IOException {
        assertThat(TesseractContender.pages("12\n\n\f\f3.4\n", 3)).containsExactly("12", "", "3.4");
        assertThat(TesseractContender.pages("12\n\n\f\f3.4\n\f", 3)).containsExactly("12", "", "3.4");
        assertThatThrownBy(() -> TesseractContender.pages("12\f", 3)).isInstanceOf(IOException.class);
    }

    @Test
    void theTimeOfChildrenIsFoundBehindAnyProgramName() {
        String stat = "1 (a ) b) S 2 3 4 5 6 7 8 9 10 11 120 130 140 150 16 17";

        assertThat(ProcessorTime.childrenTicks(stat)).isEqualTo(140 + 150);
    }
}
