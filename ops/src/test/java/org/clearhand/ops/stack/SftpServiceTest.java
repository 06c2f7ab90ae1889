package org.clearhand.ops.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpServiceTest {
    private static final int PORT_BASE = 24_000;

    @TempDir
    private Path folder = Path.of("");

    private Optional<SftpService> service = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        SftpService started = new SftpService(settings());
        settings().data().create();
        started.start();
        service = Optional.of(started);
    }

    @AfterEach
    void stop() {
        service.ifPresent(SftpService::stop);
    }

    @Test
    void aFileGetsItsNameOnlyWhenItIsComplete() throws IOException {
        try (SftpSender sender = SftpSender.connect(address(SftpKeys.DEMO_SENDER))) {
            sender.put("cheque.png", "picture".getBytes(StandardCharsets.UTF_8));
            assertThat(sender.list("/inbox")).containsExactly("cheque.png");
            assertThat(sender.list("/")).containsExactly("bad", "done", "inbox");
        }
        assertThat(folder.resolve("sftp/demo-bank/inbox/cheque.png")).hasContent("picture");
    }

    @Test
    void aSenderCannotLeaveHisFolderAndClearhandSeesAll() throws IOException {
        try (SftpSender sender = SftpSender.connect(address(SftpKeys.DEMO_SENDER))) {
            assertThat(sender.list("/../..")).containsExactly("bad", "done", "inbox");
        }
        try (SftpSender clearhand = SftpSender.connect(address(SftpKeys.CLEARHAND))) {
            assertThat(clearhand.list("/")).containsExactly("demo-bank");
        }
    }

    @Test
    void aKeyOpensOnlyItsOwnFolder() {
        StackStatus.Sftp address = address(SftpKeys.DEMO_SENDER);
        StackStatus.Sftp borrowed = new StackStatus.Sftp(
                address.host(),
                address.port(),
                SftpKeys.CLEARHAND,
                address.privateKey(),
                address.knownHosts(),
                address.inbox());
        assertThatThrownBy(() -> SftpSender.connect(borrowed)).isInstanceOf(StackProblem.class);
    }

    @Test
    void aServerWithAnotherHostKeyIsRefused() throws IOException {
        StackStatus.Sftp address = address(SftpKeys.DEMO_SENDER);
        Files.writeString(Path.of(address.knownHosts()), "");
        assertThatThrownBy(() -> SftpSender.connect(address)).isInstanceOf(StackProblem.class);
    }

    @Test
    void onlyTheOwnerCanReadKeysAndFolders() throws IOException {
        for (String file : new String[] {"keys/demo-bank.key", "keys/clearhand.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    private StackSettings settings() {
        return StackSettings.of(Path.of(""), Optional.of(folder), PORT_BASE);
    }

    private StackStatus.Sftp address(String user) {
        SftpKeys keys = new SftpKeys(settings().data());
        return new StackStatus.Sftp(
                "localhost",
                settings().ports().sftp(),
                user,
                keys.privateKey(user).toString(),
                keys.knownHosts().toString(),
                "/inbox");
    }
}
