package org.clearhand.training.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the data sets lie, one folder each.
 *
 * @param fetched a second place, for sets the product fetches itself
 */
public record DataFolder(Path root, Optional<Path> fetched) {
    public DataFolder(Path root) {
        this(root, Optional.empty());
    }

    /** A file of a set. */
    public Path file(String set, String name) throws IOException {
        Path file = place(set).resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException("data set " + set + " has no file " + name);
        }
        return file;
    }

    /** The folder of a set, which may not be there. */
    Path place(String set) {
        Path place = root.resolve(set);
        return Files.isDirectory(place)
                ? place
                : fetched.map(folder -> folder.resolve(set)).orElse(place);
    }

    /** SHA-256 over the named files of a set, in the order given, as hexadecimal digits. */
    public String sha256(String set, Iterable<String> names) throws IOException {
        MessageDigest digest = sha256();
        for (String name : names) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file(set, name)), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
