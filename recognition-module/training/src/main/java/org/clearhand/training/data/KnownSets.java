package org.clearhand.training.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Public sets whose terms are known: recognised by their checksums alone, never by a name somebody gave a folder. */
final class KnownSets {
    private static final List<DataSet> SETS = load();

    private KnownSets() {}

    /** The known set whose files, all of them, lie in this folder unchanged. */
    static Optional<DataSet> find(Path folder) throws IOException {
        for (DataSet set : SETS) {
            if (hasFiles(folder, set)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    private static boolean hasFiles(Path folder, DataSet set) throws IOException {
        for (String name : set.files().keySet()) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                return false;
            }
        }
        for (var file : set.files().entrySet()) {
            if (!FileHashes.sha256(folder.resolve(file.getKey())).equals(file.getValue())) {
                return false;
            }
        }
        return !set.files().isEmpty();
    }

    private static List<DataSet> load() {
        try (InputStream in = KnownSets.class.getResourceAsStream("known-sets.json")) {
            if (in == null) {
                throw new IllegalStateException("known-sets.json is missing");
            }
            return List.of(SetJson.read(in, DataSet[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("known-sets.json cannot be read", e);
        }
    }
}
