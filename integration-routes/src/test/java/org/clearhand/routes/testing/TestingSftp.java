package org.clearhand.routes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.subsystem.SubsystemFactory;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.clearhand.routes.settings.SftpSettings;

/** A real SFTP server on loopback with key authentication; its root holds the senders' folders. */
public final class TestingSftp implements AutoCloseable {
    private final Path root;
    private final Path keys;
    private final KeyPair hostKey;
    private final KeyPair clientKey;
    private final SubsystemFactory subsystem;
    private SshServer server;

    private TestingSftp(Path folder, SubsystemFactory subsystem) throws IOException {
        this.root = Files.createDirectories(folder.resolve("root"));
        this.keys = Files.createDirectories(folder.resolve("keys"));
        this.hostKey = rsa();
        this.clientKey = rsa();
        this.subsystem = subsystem;
        this.server = boot(0);
        Files.writeString(keys.resolve("id"), pem(clientKey));
        trust(hostKey);
    }

    public static TestingSftp start(Path folder) throws IOException {
        return start(folder, new SftpSubsystemFactory.Builder().build());
    }

    /** With another SFTP subsystem, such as a hostile one. */
    public static TestingSftp start(Path folder, SubsystemFactory subsystem) throws IOException {
        return new TestingSftp(folder, subsystem);
    }

    private SshServer boot(int port) throws IOException {
        SshServer fresh = SshServer.setUpDefaultServer();
        fresh.setHost("127.0.0.1");
        fresh.setPort(port);
        fresh.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        fresh.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("clearhand") && KeyUtils.compareKeys(key, clientKey.getPublic()));
        fresh.setSubsystemFactories(List.of(subsystem));
        fresh.setFileSystemFactory(new VirtualFileSystemFactory(root));
        fresh.start();
        return fresh;
    }

    /** Writes the known hosts file as if this key were the server's. */
    public void trust(KeyPair key) throws IOException {
        Files.writeString(
                keys.resolve("known_hosts"),
                "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
    }

    public void trustItself() throws IOException {
        trust(hostKey);
    }

    public static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    public SftpSettings settings() {
        return new SftpSettings(
                "127.0.0.1", server.getPort(), "clearhand", keys.resolve("id"), keys.resolve("known_hosts"), "");
    }

    /** The folder a sender writes to, made if needed. */
    public Path inbox(String sender) throws IOException {
        return Files.createDirectories(root.resolve(sender).resolve("inbox"));
    }

    public Path folder(String sender, String name) {
        return root.resolve(sender).resolve(name);
    }

    public void stop() throws IOException {
        server.stop(true);
    }

    public void startAgain() throws IOException {
        int port = server.getPort();
        server = boot(port);
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
