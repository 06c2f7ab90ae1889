package org.clearhand.recognition.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.ScanItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ReaderPoolTest {
    private static final Duration WALL = Duration.ofSeconds(3);

    static ReaderSettings mischievous() {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return ReaderSettings.ofClassPath(classPath)
                .withHeapMegabytes(64)
                .withDocumentWallTime(WALL)
                .withOption("-D" + ReaderMain.IMPLEMENTATION + "=" + MischievousReader.class.getName());
    }

    private static DocumentReading read(ReaderPool pool, String document) {
        return pool.read(document.getBytes(UTF_8), ReadRequest.plain().withPreview());
    }

    private static long pid(DocumentReading reading) {
        return Long.parseLong(reading.readerVersion());
    }

    @ParameterizedTest
    @CsvSource({
        "hang, DECODE_TIMEOUT",
        "spin, DECODE_TIMEOUT",
        "exit, DECODE_CRASH",
        "memory, DECODE_OOM",
        "stack, DECODE_CRASH",
        "native, DECODE_CRASH",
        "garbage, DECODE_CRASH",
        "link, DECODE_CRASH",
        "undeclared, DECODE_CRASH"
    })
    void documentThatKillsItsReaderCostsItselfAlone(String mischief, QuarantineCode code) {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            long before = pid(read(pool, "good"));
            long started = System.nanoTime();
            DocumentReading killed = read(pool, mischief);
            Duration verdict = Duration.ofNanos(System.nanoTime() - started);
            DocumentReading next = read(pool, "good");

            assertThat(killed.problem()).map(ReadingProblem::code).contains(code);
            assertThat(killed.problem().orElseThrow().message()).doesNotContain("SECRET");
            assertThat(verdict).isLessThan(WALL.plusSeconds(7));
            assertThat(next.problem()).isEmpty();
            assertThat(pid(next)).isNotEqualTo(before);
            assertThat(ProcessHandle.of(before)).isEmpty();
            assertThat(pool.statistics().documents()).isEqualTo(3);
            assertThat(pool.statistics().starts()).isEqualTo(2);
        }
    }

    @Test
    void theStatisticsSayWhereTheNetsRun() {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            read(pool, "good");

            assertThat(pool.statistics().device()).contains("gpu:7");
        }
    }

    @Test
    void thePicturesOfAScansItemsComeBackInTheirOrderBesideThePreview() {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            byte[] scan = "items".getBytes(UTF_8);

            DocumentReading reading = pool.read(scan, ReadRequest.plain().withPreview());

            assertThat(reading.items())
                    .containsExactly(
                            new ScanItem(1, 1, 0, 0, 10, 5, Optional.of(scan)),
                            new ScanItem(2, 1, 0, 5, 10, 5, Optional.of(new byte[] {1, 2, 3})));
            assertThat(reading.pages().get(0).preview()).contains(scan);
            assertThat(pool.read(scan, ReadRequest.plain().ofOneItem()).items()).isEmpty();
            assertThat(read(pool, "good").items()).isEmpty();
        }
    }

    @Test
    void previewComesBackUnchanged() {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            byte[] document = new byte[3 << 20];
            document[12_345] = 42;

            DocumentReading reading = pool.read(document, ReadRequest.plain());

            assertThat(reading.pages().get(0).preview().orElseThrow()).isEqualTo(document);
        }
    }

    @Test
    void processIsReplacedAfterItsNumberOfDocuments() {
        try (ReaderPool pool = ReaderPool.start(mischievous().withDocumentsPerProcess(5))) {
            Set<Long> pids = new HashSet<>();
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                pids.add(pid(read(pool, "good")));
                return pids.size() >= 3;
            });

            assertThat(pool.statistics().crashes()).isZero();
            assertThat(pool.statistics().documents()).isGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void floodOnStandardErrorHoldsNothingUp() {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            assertThat(read(pool, "errors").problem()).isEmpty();
        }
    }

    @Test
    void childSeesNothingOfOurEnvironmentThatCouldBeSecret() {
        assertThat(System.getenv()).as("the test's own environment").containsKey("CLEARHAND_TEST_SECRET");
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            String names = read(pool, "environment").readerVersion();

            assertThat(names.substring(1, names.length() - 1).split(", "))
                    .isSubsetOf("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "CLASSPATH");
        }
    }

    @Test
    void processKilledWhileIdleCostsNoDocument() {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            ProcessHandle idle = ProcessHandle.of(pid(read(pool, "good"))).orElseThrow();
            idle.destroyForcibly();
            await().until(() -> !idle.isAlive());

            assertThat(read(pool, "good").problem()).isEmpty();
        }
    }

    @Test
    void manyThreadsShareTwoProcessesAndOneHangsAlone() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (ReaderPool pool = ReaderPool.start(mischievous().withProcesses(2))) {
            List<Future<DocumentReading>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String document = i % 25 == 24 ? "exit" : "good";
                answers.add(callers.submit(() -> read(pool, document)));
            }
            int lost = 0;
            for (Future<DocumentReading> answer : answers) {
                lost += answer.get().problem().isPresent() ? 1 : 0;
            }

            assertThat(lost).isEqualTo(4);
            assertThat(pool.statistics().crashes()).isEqualTo(4);
            assertThat(pool.statistics().documents()).isEqualTo(100);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void readerIsWarmBeforeItsFirstDocument() {
        try (ReaderPool pool = ReaderPool.start(mischievous())) {
            assertThat(read(pool, "warm").readerVersion()).isEqualTo("true");
        }
    }

    @Test
    void readerThatCannotBeWarmedReadsAllTheSame() {
        try (ReaderPool pool = ReaderPool.start(mischievous().withOption("-Dmischief.warm=true"))) {
            assertThat(read(pool, "good").problem()).isEmpty();
        }
    }

    @Test
    void readerThatCannotStartIsNotTheDocumentsFault() {
        try (ReaderPool pool = ReaderPool.start(mischievous().withOption("-Dmischief.start=true"))) {
            assertThatThrownBy(() -> read(pool, "good"))
                    .isInstanceOf(ReaderUnavailable.class)
                    .hasMessageContaining("code 20");
        }
    }

    @Test
    void closeEndsTheProcessesAndRefusesFurtherDocuments() {
        ReaderPool pool = ReaderPool.start(mischievous().withProcesses(2));
        long pid = pid(read(pool, "good"));
        pool.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThatThrownBy(() -> read(pool, "good")).isInstanceOf(ReaderUnavailable.class);
    }

    @Test
    void childDiesWithItsParentEvenWhileReading() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyParent.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(parent.getInputStream(), UTF_8))) {
            ProcessHandle child = ProcessHandle.of(Long.parseLong(String.valueOf(out.readLine())))
                    .orElseThrow();
            assertThat(out.readLine()).isEqualTo("busy");
            assertThat(child.isAlive()).isTrue();

            parent.destroyForcibly().waitFor();

            await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
        } finally {
            parent.destroyForcibly();
        }
    }
}
