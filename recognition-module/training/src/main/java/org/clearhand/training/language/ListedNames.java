package org.clearhand.training.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of names that comes with the training: resource {@code language/names.tsv}, kind and text a line. */
final class ListedNames {
    private static final String RESOURCE = "/language/names.tsv";

    private final Map<String, List<String>> byKind;

    private ListedNames(Map<String, List<String>> byKind) {
        this.byKind = byKind;
    }

    static ListedNames shipped() {
        try (InputStream in = ListedNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + RESOURCE);
            }
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ListedNames(lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.groupingBy(
                            line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList()))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param kind {@code name}, {@code surname}, {@code place}, {@code street} or {@code thing} */
    List<String> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
