package org.clearhand.recognition.registry;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** One change of a registry at a time, whoever makes it: threads of this process and other processes wait. */
final class RegistryLock implements AutoCloseable {
    /** A file's lock is the process's: it does not keep its threads apart. */
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final FileChannel channel;

    private RegistryLock(FileChannel channel) {
        this.channel = channel;
    }

    static RegistryLock of(Path registry) throws IOException {
        WITHIN.lock();
        try {
            Files.createDirectories(registry);
            FileChannel channel =
                    FileChannel.open(registry.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return new RegistryLock(channel);
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            WITHIN.unlock();
            throw failed;
        }
    }

    /** A closed channel holds no lock. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            WITHIN.unlock();
        }
    }
}
