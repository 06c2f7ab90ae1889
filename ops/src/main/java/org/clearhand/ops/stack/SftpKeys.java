package org.clearhand.ops.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;

/**
 * The SSH keys of a stack: the server's own, one for Clearhand and one for the demo sender, in OpenSSH's format so that any
 * client can use them. A further sender is a file of public keys named after it.
 */
public final class SftpKeys {
    /** The login of Clearhand itself, which sees the folders of all senders. */
    public static final String CLEARHAND = "clearhand";
    /** The sender every stack has from the start. */
    public static final String DEMO_SENDER = "demo-bank";

    private static final String PUBLIC = ".pub";
    private final Path folder;

    SftpKeys(DataFolder data) {
        folder = data.keys();
    }

    public Path privateKey(String user) {
        return folder.resolve(user + ".key");
    }

    public Path knownHosts() {
        return folder.resolve("known_hosts");
    }

    Path hostKey() {
        return folder.resolve("sftp-host.key");
    }

    private Path authorized(String user) {
        return folder.resolve("authorized").resolve(user + PUBLIC);
    }

    /** Makes the keys that are missing. */
    void create() throws IOException, GeneralSecurityException {
        DataFolder.createPrivate(folder.resolve("authorized"));
        for (String user : List.of(CLEARHAND, DEMO_SENDER)) {
            if (!Files.exists(privateKey(user))) {
                KeyPair pair = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, user, null, content);
                DataFolder.writePrivate(privateKey(user), content.toByteArray());
                Files.writeString(authorized(user), PublicKeyEntry.toString(pair.getPublic()) + " " + user + "\n");
            }
        }
    }

    /** Every sender that has a file of public keys. */
    List<String> senders() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("authorized"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PUBLIC))
                    .map(name -> name.substring(0, name.length() - PUBLIC.length()))
                    .filter(name -> !name.equals(CLEARHAND))
                    .sorted()
                    .toList();
        }
    }

    boolean isAuthorized(String user, PublicKey offered) throws IOException, GeneralSecurityException {
        if (!user.matches("[a-z0-9][a-z0-9-]{0,62}") || !Files.exists(authorized(user))) {
            return false;
        }
        List<PublicKey> known = PublicKeyEntry.resolvePublicKeyEntries(
                null, AuthorizedKeyEntry.readAuthorizedKeys(authorized(user)), null);
        return KeyUtils.findMatchingKey(offered, known) != null;
    }

    void writeKnownHosts(PublicKey host, int port) throws IOException {
        String key = PublicKeyEntry.toString(host);
        String lines = "[localhost]:" + port + " " + key + "\n[127.0.0.1]:" + port + " " + key + "\n";
        DataFolder.writePrivate(knownHosts(), lines.getBytes(StandardCharsets.UTF_8));
    }
}
