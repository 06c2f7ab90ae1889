package org.clearhand.recognition.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are there whole or not at all, also after the power went. */
final class DurableFile {
    private DurableFile() {}

    /** Replaces a file in one step: whoever reads sees the old content or the new one. */
    static void replace(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path next = nextIn(folder);
        try {
            write(next, content, StandardOpenOption.CREATE_NEW);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
        syncFolder(folder);
    }

    /** A name nobody uses. No temporary file of the runtime: those are closed to every other account, and nodes must read. */
    static Path nextIn(Path folder) {
        return folder.resolve(".next-" + UUID.randomUUID());
    }

    /** Writes a file that is not there yet. */
    static void create(Path file, byte[] content) throws IOException {
        write(file, content, StandardOpenOption.CREATE_NEW);
    }

    /** Adds to the end of a file, which is made where it is missing. */
    static void append(Path file, byte[] content) throws IOException {
        boolean made = !Files.exists(file);
        write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (made) {
            syncFolder(file.toAbsolutePath().resolveSibling(""));
        }
    }

    /** Makes sure that what was renamed or made in the folder stays so. */
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void write(Path file, byte[] content, StandardOpenOption... how) throws IOException {
        StandardOpenOption[] options = java.util.Arrays.copyOf(how, how.length + 1);
        options[how.length] = StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(file, options)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
