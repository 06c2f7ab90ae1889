package org.clearhand.training.data;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The manifest of a data set: what it is, where it comes from, what it may be used for. Written once by {@code clearhand data add}; a set
 * whose files no longer have these checksums is another set.
 *
 * @param id lower-case letters, digits, dots and dashes
 * @param source where it was got, in words or as an address
 * @param files name of each file below the set's folder to its SHA-256 in hexadecimal digits
 * @param provenance how it came to lie here
 */
public record DataSet(
        String id,
        SetFormat format,
        Licence licence,
        String source,
        SetLabels labels,
        SetCounts counts,
        SortedMap<String, String> files,
        Instant created,
        String provenance) {
    /** The manifest's name in the folder of a set that brings its own. */
    public static final String FILE = "set.json";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    public DataSet {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a set's id is made of lower-case letters, digits, dots and dashes, not " + id);
        }
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    DataSet withCounts(SetCounts counted, String alphabet) {
        return new DataSet(
                id,
                format,
                licence,
                source,
                new SetLabels(labels.content(), alphabet, labels.grouping()),
                counted,
                files,
                created,
                provenance);
    }

    DataSet withFiles(Map<String, String> hashed) {
        return new DataSet(id, format, licence, source, labels, counts, new TreeMap<>(hashed), created, provenance);
    }

    /** One checksum for the whole set: of the names and checksums of its files. */
    public String sha256() {
        StringBuilder listed = new StringBuilder();
        files.forEach(
                (name, hash) -> listed.append(hash).append("  ").append(name).append('\n'));
        return FileHashes.sha256(listed.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
