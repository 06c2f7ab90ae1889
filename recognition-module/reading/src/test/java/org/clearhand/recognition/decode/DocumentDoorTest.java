package org.clearhand.recognition.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class DocumentDoorTest {
    private final DocumentDoor door = new DocumentDoor();

    static Stream<HostileFile> hostile() {
        return HostileFiles.all().stream();
    }

    private Optional<QuarantineCode> verdict(byte[] content, String name) {
        return door.check(content, Optional.of(name)).map(ReadingProblem::code);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileFileIsStoppedWhereItsStructureShowsIt(HostileFile file) {
        assertThat(verdict(file.content(), file.name())).isEqualTo(file.verdictAtDoor());
    }

    @Test
    void fiveNamedOnesAllStopAtTheDoor() {
        assertThat(HostileFiles.five())
                .hasSize(5)
                .allMatch(file -> file.verdictAtDoor().isPresent());
    }

    @Test
    void goodFilesPassUnderTheirOwnNamesAlone() {
        BufferedImage page = SamplePage.draw(300, 200, BufferedImage.TYPE_BYTE_GRAY, 1);
        byte[] png = SamplePage.write("png", page);

        assertThat(verdict(png, "a.png")).isEmpty();
        assertThat(verdict(png, "A.PNG")).isEmpty();
        assertThat(verdict(png, "a.tif")).contains(QuarantineCode.TYPE_MISMATCH);
        assertThat(verdict(png, "a")).contains(QuarantineCode.TYPE_MISMATCH);
        assertThat(verdict(SamplePage.write("jpeg", page), "a.jpeg")).isEmpty();
        assertThat(verdict(SamplePage.tiff("LZW", List.of(page, page)), "a.tiff"))
                .isEmpty();
        assertThat(verdict(PdfWriter.page().bytes(), "a.pdf")).isEmpty();
        assertThat(door.check(png)).isEmpty();
    }

    @Test
    void everyCutOfAGoodFileIsRefused() {
        BufferedImage page = SamplePage.draw(60, 40, BufferedImage.TYPE_BYTE_GRAY, 1);
        for (byte[] whole : List.of(
                SamplePage.write("png", page),
                SamplePage.write("jpeg", page),
                PdfWriter.page().bytes(),
                TiffWriter.group4(600, 28, 0, HostileFiles.ruledRows(28)))) {
            for (int length = 0; length < whole.length - 2; length++) {
                assertThat(door.check(Arrays.copyOf(whole, length)))
                        .as("%d of %d bytes", length, whole.length)
                        .isPresent();
            }
        }
    }

    @Test
    void anyBytesGetAnAnswerAndNeverAnException() {
        Random random = new Random(20_261_122);
        BufferedImage page = SamplePage.draw(60, 40, BufferedImage.TYPE_BYTE_BINARY, 1);
        List<byte[]> seeds = List.of(
                SamplePage.write("png", page),
                SamplePage.write("jpeg", page),
                SamplePage.tiff("CCITT T.6", List.of(page, page)),
                PdfWriter.page().bytes());
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] mutant = seeds.get(i % seeds.size()).clone();
            for (int change = random.nextInt(1, 9); change > 0; change--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
            }
            refused += door.check(mutant).isPresent() ? 1 : 0;
        }
        assertThat(refused).isBetween(1_000, 20_000);
    }

    @Test
    void fileLargerThanTheLimitIsNotEvenLookedAt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.tif");
        Files.write(file, new byte[(10 << 20) + 1]);

        assertThat(door.check(file)).map(ReadingProblem::code).contains(QuarantineCode.TOO_LARGE);
    }

    @Test
    void limitBelowOneIsRefused() {
        assertThatThrownBy(() -> new DecodeLimits(1, 0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void defaultsAreTheOnesPromised() {
        assertThat(DecodeLimits.DEFAULTS)
                .isEqualTo(new DecodeLimits(10_485_760, 50, 30_000_000, 60_000_000, 64, 4_096));
    }
}
