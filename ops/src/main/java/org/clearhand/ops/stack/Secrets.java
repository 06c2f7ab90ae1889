package org.clearhand.ops.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords between the services of one stack, made up on first start and kept in a file that only its owner can read. */
final class Secrets {
    private static final int BYTES = 24;
    private final Path file;
    private final Properties values = new Properties();

    Secrets(DataFolder folder) {
        file = folder.keys().resolve("secrets.properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        values.setProperty(name, made);
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            values.store(content, "Made on first start; used between the services of this stack only.");
            DataFolder.writePrivate(file, content.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }
}
