package org.clearhand.training.data.split;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.SetJson;

/**
 * Which item of a set stands on which side. Kept as {@code <set>.split.tsv} (item, side, group) with its description in
 * {@code <set>.split.json}, which holds the checksum of the table.
 *
 * @param set id of the set
 * @param setSha256 of the files the split was made from
 * @param groupsJoined how often two groups had to be taken together because a picture of theirs is the same or nearly
 */
public record Split(String set, String setSha256, SplitRule rule, int groupsJoined, SortedMap<String, Place> places) {
    /** How the name of a description ends. */
    public static final String DESCRIPTION = ".split.json";

    private static final String HEADER = "item\tside\tgroup";

    /** Where an item stands, and the group that keeps it there. */
    public record Place(Side side, String group) {}

    /** What stands in the description. */
    private record Description(
            String set,
            String setSha256,
            SplitRule rule,
            int groupsJoined,
            Map<Side, Long> items,
            Map<Side, Long> groups,
            String tableSha256) {}

    public Split {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** The side of an item; empty for one the split does not know, which must then be used for nothing. */
    public Optional<Side> sideOf(String item) {
        return Optional.ofNullable(places.get(item)).map(Place::side);
    }

    /** How many items stand on each side. */
    public Map<Side, Long> items() {
        Map<Side, Long> counts = new EnumMap<>(Side.class);
        places.values().forEach(place -> counts.merge(place.side(), 1L, Long::sum));
        return counts;
    }

    /** How many groups stand on each side. */
    public Map<Side, Long> groups() {
        Map<Side, Long> counts = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            counts.put(
                    side,
                    places.values().stream()
                            .filter(place -> place.side() == side)
                            .map(Place::group)
                            .distinct()
                            .count());
        }
        return counts;
    }

    /** Checksum of the table: the name of exactly this division. */
    public String sha256() {
        return FileHashes.sha256(table().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes both files into a folder, which is made if need be. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(set + ".split.tsv"), table());
        SetJson.write(
                folder.resolve(set + DESCRIPTION),
                new Description(set, setSha256, rule, groupsJoined, items(), groups(), sha256()));
    }

    /**
     * The split of a set as {@code clearhand data split} left it with the register.
     *
     * @param folder of the register
     * @return empty where the set was never divided
     * @throws IOException also where the set's files are not those that were divided
     */
    public static Optional<Split> find(Path folder, DataSet set) throws IOException {
        if (!Files.isRegularFile(folder.resolve(set.id() + DESCRIPTION))) {
            return Optional.empty();
        }
        Split split = read(folder, set.id());
        if (!split.setSha256().equals(set.sha256())) {
            throw new IOException(set.id() + " is not what it was when it was divided: divide it again with"
                    + " clearhand data split " + set.id());
        }
        return Optional.of(split);
    }

    /**
     * Reads a split.
     *
     * @throws IOException also where the table is not the one that was described
     */
    public static Split read(Path folder, String set) throws IOException {
        Description description = SetJson.read(folder.resolve(set + DESCRIPTION), Description.class);
        SortedMap<String, Place> places = new TreeMap<>();
        List<String> lines = Files.readAllLines(folder.resolve(set + ".split.tsv"), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 3) {
                throw new IOException("a line of the split of " + set + " has not three cells");
            }
            places.put(cells.get(0), new Place(Side.of(cells.get(1)), cells.get(2)));
        }
        Split split = new Split(set, description.setSha256(), description.rule(), description.groupsJoined(), places);
        if (!split.sha256().equals(description.tableSha256())) {
            throw new IOException("the split of " + set + " was changed after it was made");
        }
        return split;
    }

    private String table() {
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        places.forEach((item, place) -> table.append(item)
                .append('\t')
                .append(place.side().column())
                .append('\t')
                .append(place.group().replace('\t', ' ').replace('\n', ' '))
                .append('\n'));
        return table.toString();
    }
}
