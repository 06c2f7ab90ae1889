package org.clearhand.training.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a text file in UTF-8, which may be hostile: no line and no file grows beyond a limit, however well it was packed. */
final class LimitedLines implements AutoCloseable {
    static final int LONGEST_LINE = 1 << 20;
    static final long MOST_CHARACTERS = 4L << 30;

    private final String name;
    private final Reader in;
    private long characters;

    private LimitedLines(String name, InputStream bytes) {
        this.name = name;
        this.in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    static LimitedLines of(Path file) throws IOException {
        return new LimitedLines(file.getFileName().toString(), Files.newInputStream(file));
    }

    static LimitedLines ofGzip(Path file) throws IOException {
        InputStream packed = Files.newInputStream(file);
        try {
            return new LimitedLines(file.getFileName().toString(), new GZIPInputStream(packed, 1 << 16));
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    /** The next line without its end; empty at the end of the file. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int character = in.read();
        if (character < 0) {
            return Optional.empty();
        }
        while (character >= 0 && character != '\n') {
            line.append((char) character);
            if (line.length() > LONGEST_LINE || ++characters > MOST_CHARACTERS) {
                throw new IOException(name + " has a line or a length beyond the limit");
            }
            character = in.read();
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return Optional.of(line.toString());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
