package org.clearhand.training.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scanned letters and digits of EMNIST's shape: IDX files and a mapping from their labels to characters. */
public final class ScannedCharacters {
    private static final List<String> PARTS = List.of("emnist-byclass-test", "emnist-extra");

    private ScannedCharacters() {}

    /** All items by the character they show. */
    public static Map<Character, List<IdxSet.Item>> read(DataFolder folder, String set) throws IOException {
        Map<Integer, Character> mapping = new HashMap<>();
        for (String line : Files.readAllLines(folder.file(set, "mapping-byclass.txt"), StandardCharsets.UTF_8)) {
            String[] columns = line.strip().split("\\s+", -1);
            mapping.put(Integer.parseInt(columns[0]), columns[1].charAt(0));
        }
        Map<Character, List<IdxSet.Item>> items = new HashMap<>();
        for (String part : PARTS) {
            for (IdxSet.Item item : IdxSet.read(
                    folder.file(set, part + "-images-idx3-ubyte.gz"),
                    folder.file(set, part + "-labels-idx1-ubyte.gz"))) {
                Character character = mapping.get(item.label());
                if (character == null) {
                    throw new IOException(set + ": no character is mapped to label " + item.label());
                }
                items.computeIfAbsent(character, c -> new ArrayList<>()).add(item);
            }
        }
        return items;
    }
}
