package org.clearhand.ops.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Everything a stack keeps, under one folder that only its owner can open. */
public record DataFolder(Path root) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public void create() {
        for (Path folder :
                new Path[] {root, logs(), postgres(), kafka(), sftp(), keys(), keycloak(), images(), scanner()}) {
            createPrivate(folder);
        }
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The root of the SFTP server: one folder a sender, each with inbox, done and bad. */
    public Path sftp() {
        return root.resolve("sftp");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path images() {
        return root.resolve("images");
    }

    /** The scanner folder: a file put here is taken like one that came by SFTP. */
    public Path scanner() {
        return root.resolve("scanner");
    }

    /** What one node of the application server writes: its configuration copy, log and temporary files. */
    public Path node(String name) {
        return root.resolve("nodes").resolve(name);
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path stateFile() {
        return root.resolve("stack.json");
    }

    public Path lockFile() {
        return root.resolve("stack.lock");
    }

    static void createPrivate(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException exists) {
            if (!Files.isDirectory(folder)) {
                throw new StackProblem(folder + " is needed as a folder, but it is a file.", exists);
            }
        } catch (IOException e) {
            throw new StackProblem("The folder " + folder + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /** Replaces the file in one step; only its owner can read it. */
    public static void writePrivate(Path file, byte[] content) {
        try {
            Path next = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    ".next-",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(OWNER_ONLY_FILE));
            Files.write(next, content);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
