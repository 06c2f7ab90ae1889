package org.clearhand.training.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names by kind, from a list that is not part of the project: a header, then kind and text a line, parted by a tab. */
final class ListedNames {
    private final Map<String, List<String>> byKind;

    private ListedNames(Map<String, List<String>> byKind) {
        this.byKind = byKind;
    }

    static ListedNames read(Path file) throws IOException {
        return new ListedNames(Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList()))));
    }

    /** @param kind {@code name}, {@code surname}, {@code place}, {@code street} or {@code thing} */
    List<String> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
