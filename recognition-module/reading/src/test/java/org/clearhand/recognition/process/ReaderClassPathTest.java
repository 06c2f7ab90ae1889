package org.clearhand.recognition.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A product installed under a long path has a long class path. The nets are loaded before a reader says that it is ready. */
@Timeout(120)
class ReaderClassPathTest {
    @Test
    void aReaderWithALongClassPathStartsAndAnswers() {
        Stream<Path> real = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
        Stream<Path> more = IntStream.range(0, 80)
                .mapToObj(i -> Path.of("/somewhere", "under-a-long-path".repeat(5), "library-" + i + ".jar"));
        List<Path> classPath = Stream.concat(real, more).toList();

        try (ReaderPool pool = ReaderPool.start(ReaderSettings.ofClassPath(classPath))) {
            DocumentReading reading = pool.read("no picture".getBytes(UTF_8), ReadRequest.plain());

            assertThat(reading.problem()).isPresent();
            assertThat(pool.statistics().starts()).isEqualTo(1);
        }
    }
}
