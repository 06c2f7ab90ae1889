package org.clearhand.ops.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * The SFTP server the senders deliver to, inside this JVM: log-in by key only, every sender shut into a folder of its own;
 * Clearhand's login sees all of them.
 */
final class SftpService implements StackService {
    private static final List<String> FOLDERS = List.of("inbox", "done", "bad");
    private final StackSettings settings;
    private final SftpKeys keys;
    private volatile Optional<SshServer> running = Optional.empty();

    SftpService(StackSettings settings) {
        this.settings = settings;
        this.keys = new SftpKeys(settings.data());
    }

    @Override
    public String name() {
        return "sftp";
    }

    @Override
    public String title() {
        return "SFTP server";
    }

    @Override
    public void start() throws IOException {
        try {
            keys.create();
            SshServer server = SshServer.setUpDefaultServer();
            server.setHost("127.0.0.1");
            server.setPort(settings.ports().sftp());
            server.setKeyPairProvider(hostKey());
            server.setFileSystemFactory(folders());
            server.setPasswordAuthenticator(null);
            server.setKeyboardInteractiveAuthenticator(null);
            server.setPublickeyAuthenticator((user, key, session) -> {
                try {
                    return keys.isAuthorized(user, key);
                } catch (IOException | GeneralSecurityException unreadable) {
                    return false;
                }
            });
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
            server.start();
            running = Optional.of(server);
        } catch (GeneralSecurityException e) {
            throw new StackProblem("The keys of the SFTP server cannot be made: " + e.getMessage() + ".", e);
        }
    }

    private SimpleGeneratorHostKeyProvider hostKey() throws IOException, GeneralSecurityException {
        SimpleGeneratorHostKeyProvider provider = new SimpleGeneratorHostKeyProvider(keys.hostKey());
        provider.setAlgorithm("EC");
        provider.setKeySize(256);
        for (KeyPair pair : provider.loadKeys(null)) {
            keys.writeKnownHosts(pair.getPublic(), settings.ports().sftp());
        }
        return provider;
    }

    private VirtualFileSystemFactory folders() throws IOException {
        Path root = settings.data().sftp();
        VirtualFileSystemFactory factory = new VirtualFileSystemFactory();
        factory.setUserHomeDir(SftpKeys.CLEARHAND, root);
        for (String sender : keys.senders()) {
            Path home = root.resolve(sender);
            DataFolder.createPrivate(home);
            FOLDERS.forEach(name -> DataFolder.createPrivate(home.resolve(name)));
            factory.setUserHomeDir(sender, home);
        }
        return factory;
    }

    @Override
    public boolean isAlive() {
        return running.map(SshServer::isOpen).orElse(false);
    }

    @Override
    public long pid() {
        return isAlive() ? ProcessHandle.current().pid() : 0;
    }

    @Override
    public void stop() {
        running.ifPresent(server -> {
            try {
                server.stop(true);
            } catch (IOException e) {
                throw new StackProblem("The SFTP server did not stop cleanly: " + e.getMessage() + ".", e);
            }
        });
        running = Optional.empty();
    }
}
