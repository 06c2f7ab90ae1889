package org.clearhand.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.device.Tensor;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we do around the peers, without the peers: a peer used wrongly would be beaten too easily. */
class PeersTest {
    /** Classes: blank, 道, 7, 1, space. */
    private static final char[] CHARACTERS =
            PpOcrContender.characters(List.of("道", "7", "1"), Optional.of("0123456789"));

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

    /** Stands in for the program: reads each picture's own name, and dies as Tesseract does at two of them. */
    @Test
    void whereAnythingMayBeWrittenAllOfItsCharactersAreRead() {
        assertThat(PpOcrContender.characters(List.of("e", "7"), Optional.empty()))
                .containsExactly('\0', 'e', '7', ' ');
        assertThat(BenchField.TEXT_LINE.characters()).isEmpty();
        assertThat(BenchField.DIGITS.characters().orElseThrow()).doesNotContain("e");
    }

    private static final String FRAGILE = """
            #!/bin/sh
            if grep -q 'crop-0000[27]' "$1"; then kill -FPE $$; fi
            while read -r picture; do basename "$picture" .png; printf '\\f'; done < "$1" > "$2.txt"
            """;

    @Test
    void aPictureAtWhichTesseractBreaksOffCountsAsUnreadAndTheOthersAreRead(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), FRAGILE);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        List<GreyImage> crops = Collections.nCopies(9, new GreyImage(4, 2, new byte[8]));
        try (TesseractContender tesseract = new TesseractContender(program.toString(), Optional.empty())) {
            assertThat(tesseract.prepare(crops, folder).read())
                    .containsExactly(
                            "crop-00000",
                            "crop-00001",
                            "",
                            "crop-00003",
                            "crop-00004",
                            "crop-00005",
                            "crop-00006",
                            "",
                            "crop-00008");
        }
    }

    @Test
    void anErrorOfTesseractIsNotTakenForUnreadPictures(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\nexit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        List<GreyImage> crops = List.of(new GreyImage(4, 2, new byte[8]));
        try (TesseractContender tesseract = new TesseractContender(program.toString(), Optional.empty())) {
            assertThatThrownBy(() -> tesseract.prepare(crops, folder)).hasMessageContaining("code 1");
        }
    }

    @Test
    void theTimeOfChildrenIsFoundBehindAnyProgramName() {
        String stat = "1 (a ) b) S 2 3 4 5 6 7 8 9 10 11 120 130 140 150 16 17";

        assertThat(ProcessorTime.childrenTicks(stat)).isEqualTo(140 + 150);
    }
}
