package org.clearhand.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values a text field usually has: the names of a bank's customers, the cities of a country. A file beside the template, UTF-8, one
 * value a line; capitals make no difference. Where another field tells which of them are meant, as the postcode does of cities, each line
 * begins with a value of that field and a tab. Immutable.
 *
 * @param entries all values
 * @param byKey the values that go with a value of the other field; empty for a list without
 */
public record TemplateLexicon(List<String> entries, Map<String, List<String>> byKey) {
    private static final int MOST_ENTRIES = 200_000;
    private static final int LONGEST_ENTRY = 100;
    private static final int MOST_PROBLEMS = 20;

    public TemplateLexicon {
        entries = List.copyOf(entries);
        byKey = Map.copyOf(byKey);
    }

    public TemplateLexicon(List<String> entries) {
        this(entries, Map.of());
    }

    /**
     * Reads the content of a file.
     *
     * @param name what the problems call it
     * @throws TemplateProblems naming each line that is no entry
     */
    public static TemplateLexicon parse(String name, byte[] content) throws TemplateProblems {
        List<Line> lines = lines(name, content, line -> Optional.of(new Line("", line)), "");
        return new TemplateLexicon(lines.stream().map(Line::entry).toList());
    }

    /**
     * Reads the content of a file whose lines begin with a value of another field.
     *
     * @param keys how values of the other field are written
     */
    public static TemplateLexicon parse(String name, byte[] content, FieldSyntax keys) throws TemplateProblems {
        List<Line> lines = lines(
                name,
                content,
                line -> keyed(line, keys),
                "does not begin with a value of the field it is listed by, and a tab");
        return new TemplateLexicon(
                lines.stream().map(Line::entry).distinct().toList(),
                lines.stream()
                        .collect(Collectors.groupingBy(
                                Line::key, Collectors.mapping(Line::entry, Collectors.toUnmodifiableList()))));
    }

    private record Line(String key, String entry) {}

    private static Optional<Line> keyed(String line, FieldSyntax keys) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? Optional.empty()
                : keys.normalise(line.substring(0, tab))
                        .map(key -> new Line(key, line.substring(tab + 1).strip()));
    }

    /** @param otherwise what is wrong with a line that cannot be divided */
    private static List<Line> lines(
            String name, byte[] content, Function<String, Optional<Line>> dividing, String otherwise)
            throws TemplateProblems {
        List<String> written = text(name, content).lines().map(String::strip).toList();
        List<Line> lines = new ArrayList<>();
        List<TemplateProblem> problems = new ArrayList<>();
        Set<Line> seen = new HashSet<>();
        for (int i = 0; i < written.size() && problems.size() < MOST_PROBLEMS; i++) {
            String where = name + " line " + (i + 1);
            Optional<Line> line = dividing.apply(written.get(i));
            if (written.get(i).isEmpty()) {
                problems.add(new TemplateProblem(where, "is blank"));
            } else if (line.isEmpty()) {
                problems.add(new TemplateProblem(where, otherwise));
            } else if (line.get().entry().length() > LONGEST_ENTRY) {
                problems.add(new TemplateProblem(where, "is longer than " + LONGEST_ENTRY + " characters"));
            } else if (!seen.add(new Line(line.get().key(), line.get().entry().toLowerCase(Locale.ROOT)))) {
                problems.add(new TemplateProblem(where, "stands in the list before"));
            } else {
                lines.add(line.get());
            }
        }
        if (written.isEmpty() || written.size() > MOST_ENTRIES) {
            problems.add(new TemplateProblem(name, "must have 1 to " + MOST_ENTRIES + " lines, not " + written.size()));
        }
        if (!problems.isEmpty()) {
            throw new TemplateProblems(name, problems);
        }
        return lines;
    }

    private static String text(String name, byte[] content) throws TemplateProblems {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new TemplateProblems(name, List.of(new TemplateProblem(name, "is not UTF-8")));
        }
    }
}
