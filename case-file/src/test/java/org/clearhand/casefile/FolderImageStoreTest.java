package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearhand.casefile.testing.TestingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderImageStoreTest {
    /** SHA-256 of "abc", from FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private Path folder;

    private FolderImageStore store;

    @BeforeEach
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary;
        store = new FolderImageStore(folder);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whatIsStoredComesBackUnderTheHashOfItsBytes() throws IOException {
        ImageRef image = store.store(bytes("abc"), 3);

        assertThat(image).isEqualTo(new ImageRef(ABC, "application/octet-stream", 3));
        assertThat(store.holds(ABC)).isTrue();
        try (InputStream back = store.open(ABC)) {
            assertThat(back.readAllBytes()).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        assertThat(store.store(bytes("abc"), 10)).isEqualTo(store.store(bytes("abc"), 10));
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptOfWhatIsTooLargeOrBreaksOff() throws IOException {
        InputStream breaksOff = new SequenceInputStream(bytes("abc"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender hung up");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> store.store(bytes("abcd"), 3))
                .isInstanceOfSatisfying(
                        CaseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.TOO_LARGE));
        assertThatThrownBy(() -> store.store(breaksOff, 1000)).hasMessage("the sender hung up");
        assertThat(filesKept()).isZero();
    }

    @Test
    void aHalfImageUnderAGoodNameIsReplaced() throws IOException {
        store.store(bytes("abc"), 3);
        Path place = folder.resolve("ba").resolve("78").resolve(ABC);
        Files.writeString(place, "a");

        store.store(bytes("abc"), 3);

        assertThat(place).hasContent("abc");
    }

    @Test
    void leftoversOfACrashAreClearedButNotAnotherNodesWork() throws IOException {
        TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00Z"));
        Path old = Files.writeString(folder.resolve(".incoming/old.part"), "x");
        Path young = Files.writeString(folder.resolve(".incoming/young.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofMinutes(61))));
        Files.setLastModifiedTime(young, FileTime.from(clock.instant().minus(Duration.ofMinutes(59))));

        new FolderImageStore(folder, clock);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../../etc/passwd", "BA7816BF", "/etc/passwd"})
    void aNameThatIsNoHashIsRefused(String name) {
        assertThatThrownBy(() -> store.open(name))
                .isInstanceOfSatisfying(
                        CaseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.REQUEST_REFUSED));
        assertThatThrownBy(() -> store.holds(name)).isInstanceOf(CaseException.class);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThat(store.holds(ABC)).isFalse();
        assertThatThrownBy(() -> store.open(ABC))
                .isInstanceOfSatisfying(
                        CaseException.class,
                        missing -> assertThat(missing.code()).isEqualTo(ProblemCode.IMAGE_NOT_FOUND));
    }

    @Test
    void manyThreadsMayStoreTheSameImage() throws InterruptedException, ExecutionException, IOException {
        String large = "x".repeat(200_000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ImageRef>> images = IntStream.range(0, 16)
                    .mapToObj(number -> threads.submit(() -> store.store(bytes(large), 200_000)))
                    .toList();
            for (Future<ImageRef> image : images) {
                assertThat(image.get()).isEqualTo(images.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(filesKept()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, image/png",
        "ffd8ffe000104a46, image/jpeg",
        "49492a0008000000, image/tiff",
        "4d4d002a00000008, image/tiff",
        "255044462d312e37, application/pdf",
        "504b030414000000, application/octet-stream",
        "4949,             application/octet-stream",
    })
    void theFirstBytesTellTheKind(String hexadecimal, String mediaType) throws IOException {
        byte[] head = java.util.HexFormat.of().parseHex(hexadecimal);

        assertThat(store.store(new ByteArrayInputStream(head), 100).mediaType()).isEqualTo(mediaType);
    }
}
