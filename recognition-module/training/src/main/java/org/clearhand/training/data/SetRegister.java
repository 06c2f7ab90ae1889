package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which data sets there are: those added, one file each in the register's folder, and the folders below the data folder that bring their
 * manifest with them or hold, byte for byte, a set that is known.
 *
 * @param folder of the register
 * @param data the folder in which sets lie, when there is one
 */
public record SetRegister(Path folder, Optional<Path> data) {
    private static final String ENDING = ".json";
    /** Descriptions of splits lie beside the entries. */
    private static final String SPLIT_ENDING = ".split.json";

    /** All sets and all folders below the data folder, by name. */
    public List<SetListing> list() throws IOException {
        Map<String, SetListing> listed = new TreeMap<>();
        for (RegisteredSet entry : entries()) {
            Path place = Path.of(entry.folder());
            listed.put(
                    entry.set().id(),
                    new SetListing(
                            entry.set().id(),
                            place,
                            Optional.of(entry.set()),
                            Optional.of(entry.set().format())));
        }
        for (Path place : dataFolders()) {
            String name = place.getFileName().toString();
            if (!listed.containsKey(name)) {
                listed.put(name, new SetListing(name, place, own(place), SetFormat.of(place)));
            }
        }
        return new ArrayList<>(listed.values());
    }

    /**
     * Opens a set by its id or its folder, with the labels that were amended.
     *
     * @throws IOException where there is none, or nobody has said what the folder holds
     */
    public OpenedSet open(String name) throws IOException {
        Path entry = folder.resolve(name + ENDING);
        if (!SetPictures.leadsOut(name) && Files.isRegularFile(entry)) {
            RegisteredSet registered = SetJson.read(entry, RegisteredSet.class);
            return opened(registered.set(), Path.of(registered.folder()));
        }
        Path place =
                data.map(root -> root.resolve(name)).filter(Files::isDirectory).orElse(Path.of(name));
        if (!Files.isDirectory(place)) {
            throw new IOException("there is no data set " + name);
        }
        DataSet set = own(place)
                .orElseThrow(() -> new IOException("nothing is known about " + name
                        + ": say what it is and under which licence with: clearhand data add"));
        return opened(set, place);
    }

    private OpenedSet opened(DataSet set, Path place) throws IOException {
        return new OpenedSet(set, place, LabelAmendments.entered(folder, set.id()));
    }

    /** Enters a set, in place of an earlier entry of its name. */
    public void enter(OpenedSet opened) throws IOException {
        Files.createDirectories(folder);
        SetJson.write(
                folder.resolve(opened.set().id() + ENDING),
                new RegisteredSet(opened.folder().toAbsolutePath().normalize().toString(), opened.set()));
    }

    /** The manifest a folder brings along, or that of a known set with the very same files. */
    private static Optional<DataSet> own(Path place) throws IOException {
        Path manifest = place.resolve(DataSet.FILE);
        return Files.isRegularFile(manifest)
                ? Optional.of(SetJson.read(manifest, DataSet.class))
                : KnownSets.find(place);
    }

    private List<RegisteredSet> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<RegisteredSet> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .filter(path -> !path.toString().endsWith(SPLIT_ENDING))
                    .sorted()
                    .toList()) {
                entries.add(SetJson.read(file, RegisteredSet.class));
            }
        }
        return entries;
    }

    private List<Path> dataFolders() throws IOException {
        if (data.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(data.get())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
