package org.clearhand.routes.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.clearhand.routes.testing.SourceBench;
import org.clearhand.routes.testing.TestingSftp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpHealthTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Path folder = Path.of("");

    @BeforeEach
    void inFolder(@TempDir Path made) {
        folder = made;
    }

    @Test
    void aServerWithAnotherKeyIsNotSpokenToAndShows() throws Exception {
        try (TestingSftp server = TestingSftp.start(folder)) {
            server.trust(TestingSftp.rsa());
            Files.writeString(server.inbox("demo-bank").resolve("a.png"), "one");
            try (SourceBench bench = SourceBench.start(
                    SourceBench.settings(Optional.of(server.settings()), Optional.empty()),
                    file -> SourceBench.good())) {
                await().atMost(LIMIT).until(() -> !bench.health().allUp());
                assertThat(bench.health().parts())
                        .hasEntrySatisfying(
                                "sftp-inbox",
                                part -> assertThat(part.lastError())
                                        .hasValueSatisfying(
                                                error -> assertThat(error).containsIgnoringCase("host")));
                assertThat(bench.handed()).isEmpty();

                server.trustItself();
                await().atMost(LIMIT).until(() -> bench.handed().size() == 1);
                assertThat(bench.health().allUp()).isTrue();
            }
        }
    }

    @Test
    void aDeadServerShowsAndIsTakenUpAgain() throws Exception {
        try (TestingSftp server = TestingSftp.start(folder)) {
            try (SourceBench bench = SourceBench.start(
                    SourceBench.settings(Optional.of(server.settings()), Optional.empty()),
                    file -> SourceBench.good())) {
                await().atMost(LIMIT)
                        .until(() -> bench.health().parts().containsKey("sftp-inbox")
                                && bench.health().allUp());
                server.stop();
                await().atMost(LIMIT).until(() -> !bench.health().allUp());
                server.startAgain();
                Files.writeString(server.inbox("demo-bank").resolve("a.png"), "one");
                await().atMost(LIMIT)
                        .until(() ->
                                Files.exists(server.folder("demo-bank", "done").resolve("a.png")));
                assertThat(bench.health().allUp()).isTrue();
            }
        }
    }
}
