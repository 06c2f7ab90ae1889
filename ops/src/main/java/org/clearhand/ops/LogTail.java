package org.clearhand.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Shows what is appended to a file, from where the last look ended. Thread-safe. */
final class LogTail {
    private final Path file;
    private final PrintStream screen;
    private long position;

    LogTail(Path file, PrintStream screen) {
        this.file = file;
        this.screen = screen;
    }

    /** Leaves out what is already there. */
    synchronized LogTail fromHere() {
        try {
            position = Files.exists(file) ? Files.size(file) : 0;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void show() {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(position);
            ByteBuffer news = ByteBuffer.allocate((int) Math.max(0, channel.size() - position));
            int read = 0;
            while (news.hasRemaining() && read >= 0) {
                read = channel.read(news);
            }
            position += news.position();
            screen.write(news.array(), 0, news.position());
            screen.flush();
        } catch (NoSuchFileException notYet) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
