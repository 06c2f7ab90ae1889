package org.clearhand.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The values a text field usually has: the names of a bank's customers, the cities of a country. A file beside the template, UTF-8, one
 * value a line; capitals make no difference. Immutable.
 */
public record TemplateLexicon(List<String> entries) {
    private static final int MOST_ENTRIES = 200_000;
    private static final int LONGEST_ENTRY = 100;
    private static final int MOST_PROBLEMS = 20;

    public TemplateLexicon {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the content of a file.
     *
     * @param name what the problems call it
     * @throws TemplateProblems naming each line that is no entry
     */
    public static TemplateLexicon parse(String name, byte[] content) throws TemplateProblems {
        List<String> entries = text(name, content).lines().map(String::strip).toList();
        List<TemplateProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size() && problems.size() < MOST_PROBLEMS; i++) {
            String entry = entries.get(i);
            String where = name + " line " + (i + 1);
            if (entry.isEmpty()) {
                problems.add(new TemplateProblem(where, "is blank"));
            } else if (entry.length() > LONGEST_ENTRY) {
                problems.add(new TemplateProblem(where, "is longer than " + LONGEST_ENTRY + " characters"));
            } else if (!seen.add(entry.toLowerCase(Locale.ROOT))) {
                problems.add(new TemplateProblem(where, "stands in the list before"));
            }
        }
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            problems.add(new TemplateProblem(name, "must have 1 to " + MOST_ENTRIES + " lines, not " + entries.size()));
        }
        if (!problems.isEmpty()) {
            throw new TemplateProblems(name, problems);
        }
        return new TemplateLexicon(entries);
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
