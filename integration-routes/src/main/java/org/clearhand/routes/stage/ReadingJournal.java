package org.clearhand.routes.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How often this node has begun to read each document it has not finished: one small file a document, written before the reading and
 * removed after it. So a document that takes the whole node down with it is parked when its turn comes again, although recognition nodes
 * have no database. Safe for use by many threads as long as no two work on the same case.
 */
public final class ReadingJournal {
    private final Path folder;

    public ReadingJournal(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Notes one more attempt and tells how many that makes, from 1. */
    int begin(String caseId) throws IOException {
        Path file = file(caseId);
        int attempt = read(file) + 1;
        Files.writeString(file, Integer.toString(attempt), StandardCharsets.US_ASCII);
        return attempt;
    }

    /** The document is read or parked, and its message is out. */
    void finish(String caseId) throws IOException {
        Files.deleteIfExists(file(caseId));
    }

    private static int read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            return Integer.parseInt(
                    Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (NumberFormatException e) {
            // Cut off by a crash while it was written: at least one attempt was made.
            return 1;
        }
    }

    private Path file(String caseId) {
        if (!caseId.matches("c-[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a case id");
        }
        return folder.resolve(caseId);
    }
}
