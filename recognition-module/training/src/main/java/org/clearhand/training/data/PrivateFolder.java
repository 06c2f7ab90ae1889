package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that only its owner can open: what is in it needs no permissions of its own. */
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes the folder, or accepts one that is empty and private.
     *
     * @throws IOException where others may open it or it holds something
     */
    public static void make(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder");
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (!OWNER_ONLY.containsAll(permissions)) {
            throw new IOException("others than its owner can open " + folder + ": chmod 700 it, or name a new folder");
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
    }
}
