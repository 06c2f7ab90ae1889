package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the manifest of a folder by reading all of it: what cannot be read is counted, what can is described.
 *
 * @param id of the set to be
 * @param content what its labels hold
 * @param provenance how it came to lie here
 */
public record SetAddition(
        String id, Licence licence, String source, LabelContent content, Grouping grouping, String provenance) {
    /**
     * Reads the folder and describes it.
     *
     * @param format empty to find out
     * @throws IOException where the folder holds no set, or not one usable item
     */
    public OpenedSet describe(Path folder, Optional<SetFormat> format, Clock clock) throws IOException {
        SetFormat found = format.isPresent()
                ? format.get()
                : SetFormat.of(folder)
                        .orElseThrow(
                                () -> new IOException(folder.getFileName() + " holds no data set of a known format"));
        DataSet draft = new DataSet(
                id,
                found,
                licence,
                source,
                new SetLabels(content, "", grouping),
                SetCounts.NONE,
                new TreeMap<>(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                provenance);
        DataSet described = found == SetFormat.DOCUMENTS
                ? draft.withCounts(new SetCounts(DocumentSet.read(folder).size(), 0, 0), "")
                : counted(new OpenedSet(draft, folder));
        if (described.counts().items() == 0) {
            throw new IOException("not one item of " + folder.getFileName() + " can be used");
        }
        return new OpenedSet(described.withFiles(FileHashes.below(folder)), folder);
    }

    private static DataSet counted(OpenedSet draft) throws IOException {
        Census census = new Census();
        draft.read(census);
        StringBuilder alphabet = new StringBuilder();
        census.characters.forEach(alphabet::appendCodePoint);
        return draft.set()
                .withCounts(new SetCounts(census.items, census.refused, census.groups.size()), alphabet.toString());
    }

    private static final class Census implements CropSink {
        private final Set<String> groups = new HashSet<>();
        private final Set<Integer> characters = new TreeSet<>();
        private long items;
        private long refused;

        @Override
        public void crop(LabelledCrop crop) {
            items++;
            groups.add(crop.group());
            crop.text().codePoints().forEach(characters::add);
        }

        @Override
        public void refused(RefusedItem item) {
            refused++;
        }
    }
}
