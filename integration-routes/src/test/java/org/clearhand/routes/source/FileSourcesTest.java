package org.clearhand.routes.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clearhand.casefile.SourceKind;
import org.clearhand.routes.testing.SourceBench;
import org.clearhand.routes.testing.SourceBench.Handed;
import org.clearhand.routes.testing.TestingSftp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One contract for both kinds of file sources, against a real SFTP server and a real folder. */
class FileSourcesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Path folder = Path.of("");

    @BeforeEach
    void inFolder(@TempDir Path made) {
        folder = made;
    }

    private final List<AutoCloseable> open = new ArrayList<>();
    private Path inbox = Path.of("");

    private SourceBench start(SourceKind kind, SourceBench.Answer answer) throws Exception {
        if (kind == SourceKind.SFTP) {
            TestingSftp server = TestingSftp.start(folder);
            open.add(server);
            inbox = server.inbox("demo-bank");
            SourceBench bench =
                    SourceBench.start(SourceBench.settings(Optional.of(server.settings()), Optional.empty()), answer);
            open.add(0, bench);
            return bench;
        }
        inbox = Files.createDirectories(folder.resolve("scanner").resolve("inbox"));
        SourceBench bench = SourceBench.start(SourceBench.settings(Optional.empty(), Optional.of(inbox)), answer);
        open.add(0, bench);
        return bench;
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable part : open) {
            part.close();
        }
    }

    private Path done(String name) {
        return inbox.resolveSibling("done").resolve(name);
    }

    private Path bad(String name) {
        return inbox.resolveSibling("bad").resolve(name);
    }

    private static void put(Path file, String content) throws IOException {
        Files.writeString(file, content);
    }

    @ParameterizedTest
    @EnumSource(names = {"SFTP", "FOLDER"})
    void completeFilesAreHandedOverAndMovedToDone(SourceKind kind) throws Exception {
        SourceBench bench = start(kind, file -> SourceBench.good());
        put(inbox.resolve("a cheque.PNG"), "one");
        put(inbox.resolve("b.tiff"), "two");

        await().atMost(LIMIT).until(() -> Files.exists(done("a cheque.PNG")) && Files.exists(done("b.tiff")));
        assertThat(bench.handed(Handed::content)).containsExactlyInAnyOrder("one", "two");
        assertThat(bench.handed(Handed::sender)).containsOnly(kind == SourceKind.SFTP ? "demo-bank" : "inbox");
        assertThat(inbox).isEmptyDirectory();
        assertThat(bench.health().allUp()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SFTP", "FOLDER"})
    void aRefusedFileGoesToBadWithItsReasonBesideIt(SourceKind kind) throws Exception {
        start(kind, file -> SourceBench.bad());
        put(inbox.resolve("a.png"), "one");

        await().atMost(LIMIT).until(() -> Files.exists(bad("a.png")));
        assertThat(bad("a.png.reason.json"))
                .content()
                .contains("\"code\" : \"TRUNCATED\"", "\"caseId\" : \"c-000", "\"at\" : \"1970-01-01T00:00:00Z\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"SFTP", "FOLDER"})
    void unfinishedNamesWait(SourceKind kind) throws Exception {
        SourceBench bench = start(kind, file -> SourceBench.good());
        for (String name : List.of("a.png.part", "b.tmp", "c.png.filepart", ".d.png", "e", "f.txt")) {
            put(inbox.resolve(name), "unfinished");
        }
        put(inbox.resolve("sentinel.png"), "sentinel");
        await().atMost(LIMIT).until(() -> Files.exists(done("sentinel.png")));
        assertThat(bench.handed(Handed::name)).containsExactly("sentinel.png");

        Files.move(inbox.resolve("a.png.part"), inbox.resolve("a.png"));
        await().atMost(LIMIT).until(() -> Files.exists(done("a.png")));
        assertThat(bench.handed(Handed::name)).containsExactly("sentinel.png", "a.png");
    }

    @ParameterizedTest
    @EnumSource(names = {"SFTP", "FOLDER"})
    void aSlowUploadIsTakenOnceAndWhole(SourceKind kind) throws Exception {
        SourceBench bench = start(kind, file -> SourceBench.good());
        StringBuilder whole = new StringBuilder();
        AtomicInteger line = new AtomicInteger();
        await().pollInterval(Duration.ofMillis(150)).atMost(LIMIT).until(() -> {
            String text = "line " + line.incrementAndGet() + "\n";
            whole.append(text);
            Files.writeString(inbox.resolve("slow.png"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return line.get() == 12;
        });
        await().atMost(LIMIT).until(() -> Files.exists(done("slow.png")));
        assertThat(bench.handed(Handed::content)).containsExactly(whole.toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"SFTP", "FOLDER"})
    void aFileThatFailsStaysAndComesAgainAndBlocksNobody(SourceKind kind) throws Exception {
        AtomicInteger failures = new AtomicInteger();
        SourceBench bench = start(kind, file -> {
            if (file.name().equals("a.png") && failures.incrementAndGet() <= 3) {
                throw new IOException("the database is away");
            }
            return SourceBench.good();
        });
        put(inbox.resolve("a.png"), "poison");
        put(inbox.resolve("b.png"), "good");

        await().atMost(LIMIT).until(() -> Files.exists(done("b.png")));
        assertThat(done("a.png")).doesNotExist();
        await().atMost(LIMIT).until(() -> Files.exists(done("a.png")));
        assertThat(bench.handed(Handed::place).stream()
                        .filter(place -> place.contains("a.png"))
                        .distinct())
                .as("the same delivery each time")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SFTP", "FOLDER"})
    void aNameTakenInDoneIsNeverOverwritten(SourceKind kind) throws Exception {
        start(kind, file -> SourceBench.good());
        for (int round = 1; round <= 3; round++) {
            put(inbox.resolve("scan.png"), "scan " + round);
            await().atMost(LIMIT).until(() -> !Files.exists(inbox.resolve("scan.png")));
        }
        assertThat(done("scan.png")).hasContent("scan 1");
        assertThat(done("scan.abababab.png")).hasContent("scan 2");
        assertThat(done("scan.abababab.2.png")).hasContent("scan 3");
    }
}
