package org.clearhand.ops.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run has shown, for people and for programs.
 *
 * @param source which crops were read
 * @param missing peers that were wanted and are not there, a sentence each
 */
record RecognizerTable(String source, int fields, int threads, List<RecognizerScore> scores, List<String> missing) {
    RecognizerTable {
        scores = List.copyOf(scores);
        missing = List.copyOf(missing);
    }

    /** The first column that compares is against the last row, the peer a user would most likely pick. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%s: %d fields, %d thread%s%n%n", source, fields, threads, threads == 1 ? "" : "s"));
        text.append(String.format(
                Locale.ROOT,
                "%-36s %26s %12s %16s %9s%n",
                "",
                "right (95 % interval)",
                "ms a field",
                "fields/s a core",
                "kB"));
        for (RecognizerScore score : scores) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-36s %8.1f %% (%5.1f .. %5.1f) %12.2f %16.0f %9s%n",
                    score.name(),
                    100 * score.right().value(),
                    100 * score.interval().low(),
                    100 * score.interval().high(),
                    score.processorMillisPerField(),
                    score.fieldsPerSecondAndCore(),
                    kilobytes(score)));
        }
        ratios().forEach(line -> text.append(System.lineSeparator()).append(line));
        missing.forEach(
                line -> text.append(System.lineSeparator()).append("Left out: ").append(line));
        return text.toString().stripTrailing();
    }

    private static String kilobytes(RecognizerScore score) {
        return score.bytes().isPresent()
                ? String.format(Locale.ROOT, "%.0f", score.bytes().getAsLong() / 1e3)
                : "-";
    }

    private List<String> ratios() {
        List<String> lines = new ArrayList<>();
        for (RecognizerScore peer : scores) {
            if (isPeer(peer)) {
                for (RecognizerScore own : scores) {
                    if (!isPeer(own)) {
                        lines.add(String.format(
                                Locale.ROOT,
                                "%s: %.1f times the fields a second and core of %s",
                                own.name(),
                                own.fieldsPerSecondAndCore() / peer.fieldsPerSecondAndCore(),
                                peer.name()));
                    }
                }
            }
        }
        return lines;
    }

    private static boolean isPeer(RecognizerScore score) {
        return score.name().startsWith("Tesseract") || score.name().startsWith("PP-OCR");
    }

    String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", source);
        object.put("fields", fields);
        object.put("threads", threads);
        object.put("recognizers", scores.stream().map(RecognizerTable::row).toList());
        object.put("missing", missing);
        try {
            return new ObjectMapper().writeValueAsString(object);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, Object> row(RecognizerScore score) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", score.name());
        row.put("right", score.right().count());
        row.put("exact", score.right().value());
        row.put("exactLow", score.interval().low());
        row.put("exactHigh", score.interval().high());
        row.put("processorMillisPerField", score.processorMillisPerField());
        row.put("fieldsPerSecondAndCore", score.fieldsPerSecondAndCore());
        row.put("fieldsPerSecond", score.fieldsPerSecond());
        score.bytes().ifPresent(bytes -> row.put("bytes", bytes));
        return row;
    }
}
