package org.clearhand.routes.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.sftp.server.SftpSubsystem;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.clearhand.routes.testing.SourceBench;
import org.clearhand.routes.testing.SourceBench.Handed;
import org.clearhand.routes.testing.TestingSftp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that lists names to climb out with: 200 of them, and not one is used. */
class HostileServerTest {
    private static final List<String> NAMES = hostileNames();

    private Path folder = Path.of("");

    @BeforeEach
    void inFolder(@TempDir Path made) {
        folder = made;
    }

    /** Lists the file {@code hostile-7.png} under the seventh hostile name. */
    private static final class HostileFactory extends SftpSubsystemFactory {
        @Override
        public Command createSubsystem(ChannelSession channel) throws IOException {
            SftpSubsystem subsystem = new SftpSubsystem(channel, this) {
                @Override
                protected String getShortName(Path file) throws IOException {
                    String name = super.getShortName(file);
                    return name.startsWith("hostile-") ? NAMES.get(Integer.parseInt(name.replaceAll("\\D", ""))) : name;
                }
            };
            return subsystem;
        }
    }

    private static List<String> hostileNames() {
        List<String> climbing = List.of(
                "../",
                "../../",
                "../../../../../../tmp/",
                "/",
                "/tmp/",
                "//",
                "..\\",
                "..\\..\\",
                "C:\\",
                "C:",
                "\\\\host\\share\\",
                "a/../../",
                "./",
                "a/b/",
                "..;/",
                "\u0000",
                "\u0001",
                "\n",
                "\r\n",
                "\u007f",
                "\u0085",
                "\u202e",
                "\u200b",
                "\u2028",
                "\ufeff");
        List<String> tails =
                List.of("x.png", "x.tif", "x y.pdf", "x.PNG", "done/x.png", "bad/../x.png", "x.jpeg", "\u00e9.png");
        List<String> names = new ArrayList<>();
        for (String start : climbing) {
            for (String tail : tails) {
                names.add(start + tail);
            }
        }
        return names;
    }

    private Set<Path> filesUnder(Path start) throws IOException {
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    @Test
    void noHostileNameIsEverUsed() throws Exception {
        assertThat(NAMES).hasSize(200).doesNotHaveDuplicates();
        HostileFactory factory = new HostileFactory();
        try (TestingSftp server = TestingSftp.start(folder, factory)) {
            Path inbox = server.inbox("demo-bank");
            for (int i = 0; i < NAMES.size(); i++) {
                Files.writeString(inbox.resolve("hostile-" + i + ".png"), "hostile");
            }
            Files.createDirectories(
                    folder.resolve("root").resolve("hostile-0.png").resolve("inbox"));
            Files.writeString(
                    folder.resolve("root")
                            .resolve("hostile-0.png")
                            .resolve("inbox")
                            .resolve("b.png"),
                    "b");
            Set<Path> before = filesUnder(folder);
            try (SourceBench bench = SourceBench.start(
                    SourceBench.settings(Optional.of(server.settings()), Optional.empty()),
                    file -> SourceBench.good())) {
                for (String good : List.of("good-1.png", "good-2.png")) {
                    Files.writeString(inbox.resolve(good), "good");
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> Files.exists(
                                    server.folder("demo-bank", "done").resolve(good)));
                }
                assertThat(bench.handed(Handed::name)).containsExactly("good-1.png", "good-2.png");
            }
            Set<Path> after = filesUnder(folder);
            after.removeIf(path -> path.toString().contains("good-"));
            assertThat(after).isEqualTo(before);
        }
    }
}
