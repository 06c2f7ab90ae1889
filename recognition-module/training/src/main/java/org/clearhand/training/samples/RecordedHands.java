package org.clearhand.training.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.StrokeSet;
import org.clearhand.training.data.WriterHash;
import org.clearhand.training.synthesis.PenScript;
import org.clearhand.training.synthesis.RecordedScript;
import org.clearhand.training.synthesis.Script;

/** People whose single letters and digits were recorded with a pen, from a stroke set such as {@code strokes-unipen}. */
final class RecordedHands {
    private static final String FILE = "characters.tsv.gz";
    /** Of a writer's different characters: with fewer an invented hand would write most of a form. */
    private static final int FEWEST = 24;

    private final Map<String, Map<Character, List<PenSample>>> writers;

    private RecordedHands(Map<String, Map<Character, List<PenSample>>> writers) {
        this.writers = writers;
    }

    /** A writer's name in the set, and how they write. */
    record Named(String name, Script script) {}

    static boolean areIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    static RecordedHands of(Path folder) throws IOException {
        Path set = folder.toAbsolutePath().normalize();
        Map<String, Map<Character, List<PenSample>>> writers = new TreeMap<>();
        for (PenSample sample : StrokeSet.read(
                new DataFolder(set.resolveSibling("")),
                String.valueOf(set.getFileName()),
                FILE,
                text -> text.matches("[A-Za-z0-9]"))) {
            writers.computeIfAbsent(sample.writer(), writer -> new HashMap<>())
                    .computeIfAbsent(sample.text().charAt(0), character -> new ArrayList<>())
                    .add(sample);
        }
        writers.values().removeIf(characters -> characters.size() < FEWEST);
        return checked(writers, "in " + folder);
    }

    /** Those that training may see, or those that it may not: as the nets' own training keeps writers back. */
    RecordedHands only(HandShare share) throws IOException {
        Map<String, Map<Character, List<PenSample>>> some = new TreeMap<>(writers);
        some.keySet().removeIf(writer -> !takes(share, writer));
        return checked(some, "of the share " + share);
    }

    static boolean takes(HandShare share, String writer) {
        return share == HandShare.ALL || (share == HandShare.KEPT_BACK) == WriterHash.isKeptBack(writer);
    }

    private static RecordedHands checked(Map<String, Map<Character, List<PenSample>>> writers, String where)
            throws IOException {
        if (writers.isEmpty()) {
            throw new IOException("no writer with " + FEWEST + " different letters and digits " + where);
        }
        return new RecordedHands(writers);
    }

    Named pick(RandomGenerator random) {
        String name = List.copyOf(writers.keySet()).get(random.nextInt(writers.size()));
        return new Named(
                name, new RecordedScript(writers.getOrDefault(name, Map.of()), new PenScript(random.nextInt())));
    }
}
