package org.clearhand.recognition.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what was read, a line a field: path, truth, reading as written, confidence, and the value where it is asked for. */
public final class PredictionsFile {
    private PredictionsFile() {}

    public static void write(Path file, List<FieldDecision> decisions, boolean withValue) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (FieldDecision decision : decisions) {
                out.write(String.join(
                        "\t",
                        cell(decision.item()),
                        cell(decision.truth()),
                        cell(decision.reading()),
                        String.format(Locale.ROOT, "%.6f", decision.confidence())));
                if (withValue) {
                    out.write("\t" + cell(decision.value().orElse("")));
                }
                out.write("\n");
            }
        }
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }
}
