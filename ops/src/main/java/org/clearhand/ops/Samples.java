package org.clearhand.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clearhand.ops.stack.StackProblem;

/** The sample cheques that come with the templates. */
final class Samples {
    private static final String TEMPLATES = "forms-templates/src/main/resources/templates";
    private static final Set<String> SUFFIXES = Set.of("png", "jpg", "jpeg", "tif", "tiff", "pdf");

    private Samples() {}

    static List<Path> of(Path project) {
        try (Stream<Path> files = Files.walk(project.resolve(TEMPLATES))) {
            List<Path> samples = files.filter(
                            file -> file.resolveSibling("labels.jsonl").toFile().exists())
                    .filter(file -> file.toString().contains("-cheque/samples/"))
                    .filter(file -> SUFFIXES.contains(suffix(file)))
                    .sorted()
                    .toList();
            if (samples.isEmpty()) {
                throw new StackProblem("No sample documents in " + project.resolve(TEMPLATES) + ".");
            }
            return samples;
        } catch (IOException e) {
            throw new StackProblem("The samples cannot be listed: " + e.getMessage() + ".", e);
        }
    }

    private static String suffix(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
