package org.clearhand.training.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Samples of a published set whose label was seen to be wrong, each with what is wrong about it. They are not learnt from; when
 * measuring, results are given with and without them. The lists are resources, {@code doubtful/<set>.tsv}: file and reason.
 */
public final class DoubtfulLabels {
    private final Map<String, String> reasons;

    private DoubtfulLabels(Map<String, String> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    /** The list for a set; an empty one where there is none. */
    public static DoubtfulLabels of(String set) throws IOException {
        InputStream resource = DoubtfulLabels.class.getResourceAsStream("/doubtful/" + set + ".tsv");
        if (resource == null) {
            return new DoubtfulLabels(Map.of());
        }
        Map<String, String> reasons = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                String[] columns = line.split("\t", 2);
                reasons.put(columns[0], columns.length < 2 ? "" : columns[1]);
            });
        } catch (UncheckedIOException e) {
            throw new IOException("unreadable list of doubtful labels of " + set, e);
        }
        return new DoubtfulLabels(reasons);
    }

    public boolean contains(String file) {
        return reasons.containsKey(file);
    }

    public int size() {
        return reasons.size();
    }
}
