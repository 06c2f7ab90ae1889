package org.clearhand.recognition.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code history.jsonl}: lines are added and never changed, and each holds the checksum of the one before. */
record RegistryHistory(Path registry) {
    static final String FILE = "history.jsonl";

    /** Throws {@link RegistryProblem} where a line was changed, taken out or put in. */
    List<HistoryEntry> read() {
        List<HistoryEntry> entries = new ArrayList<>();
        String before = "";
        for (String line : lines()) {
            String what = "line " + (entries.size() + 1) + " of " + registry.resolve(FILE);
            HistoryEntry entry = RegistryJson.read(line.getBytes(StandardCharsets.UTF_8), HistoryEntry.class, what);
            if (!entry.previous().equals(before)) {
                throw new RegistryProblem(what + " does not follow from the line before: the history was changed");
            }
            before = hash(line);
            entries.add(entry);
        }
        return entries;
    }

    /** To be called by the holder of the registry's lock. */
    void append(HistoryEntry entry) throws IOException {
        List<String> lines = lines();
        String before = lines.isEmpty() ? "" : hash(lines.get(lines.size() - 1));
        DurableFile.append(
                registry.resolve(FILE),
                (RegistryJson.line(entry.after(before)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String line) {
        return FrozenFiles.sha256(line.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(registry.resolve(FILE));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new RegistryProblem("the history of the models cannot be read: " + unreadable, unreadable);
        }
    }
}
