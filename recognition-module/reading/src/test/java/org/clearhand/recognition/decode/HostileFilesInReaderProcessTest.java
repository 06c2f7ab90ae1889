package org.clearhand.recognition.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.process.ReaderMain;
import org.clearhand.recognition.process.ReaderPool;
import org.clearhand.recognition.process.ReaderSettings;
import org.clearhand.recognition.process.ReaderStatistics;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class HostileFilesInReaderProcessTest {
    /** Longer than the default, because test machines are busy with other tests. */
    private static final Duration WALL = Duration.ofSeconds(30);

    /** What a verdict may take beyond the time limit: the wait for a new process. */
    private static final Duration OVERHEAD = Duration.ofSeconds(60);

    private static ReaderSettings settings() {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return ReaderSettings.ofClassPath(classPath)
                .withDocumentWallTime(WALL)
                .withOption("-D" + ReaderMain.IMPLEMENTATION + "=" + DecodingReader.class.getName());
    }

    private static ReadRequest named(String name) {
        return ReadRequest.plain().withFileName(name);
    }

    @Test
    void everyHostileFileGetsItsVerdictAndTheGoodOneBehindItIsRead() {
        byte[] good = SamplePage.write("png", SamplePage.draw(600, 280, BufferedImage.TYPE_BYTE_GRAY, 3));
        try (ReaderPool pool = ReaderPool.start(settings())) {
            for (HostileFile file : HostileFiles.all()) {
                DocumentReading refused = pool.read(file.content(), named(file.name()));
                assertThat(refused.problem().map(ReadingProblem::code))
                        .as(file.name())
                        .contains(file.verdict());
                assertThat(pool.read(good, named("good.png")).problem()).isEmpty();
            }
            assertThat(pool.statistics().starts()).isEqualTo(1);
        }
    }

    /** Wants a folder full of files found in the wild, in the variable CLEARHAND_BAD_INPUTS. */
    @Test
    void collectionOfBadInputsNeverStopsTheService() throws IOException {
        String folder = System.getenv("CLEARHAND_BAD_INPUTS");
        Assumptions.assumeTrue(folder != null, "CLEARHAND_BAD_INPUTS names no folder of bad inputs");
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> accepted = new ArrayList<>();
        Duration limit = WALL.plus(OVERHEAD);
        try (ReaderPool pool = ReaderPool.start(settings());
                Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                long started = System.nanoTime();
                DocumentReading reading = pool.read(bytes(file), ReadRequest.plain());
                Duration spent = Duration.ofNanos(System.nanoTime() - started);
                assertThat(spent).as("%s", file).isLessThan(limit);
                String verdict =
                        reading.problem().map(problem -> problem.code().name()).orElse("ACCEPTED");
                verdicts.merge(verdict, 1, Integer::sum);
                reading.problem()
                        .ifPresentOrElse(
                                problem -> report(file, verdict, problem.message(), spent),
                                () -> accepted.add(file.toString()));
            }
            ReaderStatistics statistics = pool.statistics();
            accepted.forEach(name -> System.out.println("accepted " + name));
            System.out.println(verdicts + " " + statistics);
            assertThat(statistics.documents()).isPositive();
            assertThat(statistics.starts())
                    .isLessThanOrEqualTo(1
                            + statistics.timeouts()
                            + statistics.outOfMemory()
                            + statistics.crashes()
                            + statistics.documents() / 1_000);
        }
    }

    private static void report(Path file, String verdict, String message, Duration spent) {
        System.out.println(String.format(
                Locale.ROOT, "%-15s %6d ms %s: %s", verdict, spent.toMillis(), file.getFileName(), message));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
