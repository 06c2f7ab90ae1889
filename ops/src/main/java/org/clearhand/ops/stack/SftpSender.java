package org.clearhand.ops.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClientFactory;

/**
 * The demo sender at the other end of an SFTP connection. A file gets its final name only when it is complete, as every
 * sender should do it. Not thread-safe.
 */
public final class SftpSender implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private final SshClient client = SshClient.setUpDefaultClient();
    private final ClientSession session;
    private final SftpClient sftp;
    private final String inbox;

    private SftpSender(StackStatus.Sftp address) throws IOException {
        inbox = address.inbox();
        client.setServerKeyVerifier(
                new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, Path.of(address.knownHosts())));
        client.setKeyIdentityProvider(new FileKeyPairProvider(Path.of(address.privateKey())));
        client.start();
        session = client.connect(address.user(), address.host(), address.port())
                .verify(LIMIT)
                .getSession();
        session.auth().verify(LIMIT);
        sftp = SftpClientFactory.instance().createSftpClient(session);
    }

    /** Logs in; the server must be the known one. */
    public static SftpSender connect(StackStatus.Sftp address) {
        try {
            return new SftpSender(address);
        } catch (IOException e) {
            throw new StackProblem(
                    "The SFTP server at " + address.host() + ":" + address.port() + " cannot be reached: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    /** Puts a file into the inbox under its own name. */
    public void put(Path file) throws IOException {
        put(Objects.requireNonNull(file.getFileName()).toString(), Files.readAllBytes(file));
    }

    public void put(String name, byte[] content) throws IOException {
        String target = inbox + "/" + name;
        String unfinished = target + ".part";
        try (OutputStream out = sftp.write(unfinished)) {
            out.write(content);
        }
        sftp.rename(unfinished, target);
    }

    /** The names in a folder, sorted; without the folder itself and its parent. */
    public List<String> list(String folder) throws IOException {
        return StreamSupport.stream(sftp.readDir(folder).spliterator(), false)
                .map(DirEntry::getFilename)
                .filter(name -> !name.equals(".") && !name.equals(".."))
                .sorted()
                .toList();
    }

    public byte[] get(String path) throws IOException {
        try (InputStream in = sftp.read(path)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        sftp.close();
        session.close();
        client.stop();
        client.close();
    }
}
