package org.clearhand.recognition.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.ModelFiles;
import org.clearhand.recognition.text.Precision;

/**
 * The checksums of all files of a model that have a part in its readings. The calibration is one of them: another calibration is another
 * model.
 *
 * @param files name to SHA-256 in hexadecimal digits
 */
public record FrozenFiles(SortedMap<String, String> files) {
    static final String CARD = "card.json";

    /** All that is ever read of a model; what else lies in its folder (reports show private pictures) is not taken along. */
    static final List<String> NAMES = List.of(CARD, Precision.FP32.file(), Precision.INT8.file(), Calibrations.FILE);

    public FrozenFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** As they are now. */
    public static FrozenFiles of(ModelFiles model) {
        SortedMap<String, String> hashes = new TreeMap<>();
        NAMES.forEach(name -> model.find(name).ifPresent(content -> hashes.put(name, sha256(content))));
        return new FrozenFiles(hashes);
    }

    /** One checksum for the whole model: of the names and checksums of its files. */
    public String sha256() {
        StringBuilder listed = new StringBuilder();
        files.forEach(
                (name, hash) -> listed.append(hash).append("  ").append(name).append('\n'));
        return sha256(listed.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The files that are in one of the two and not the same in the other, by name. */
    List<String> differencesTo(FrozenFiles other) {
        List<String> names = new ArrayList<>(NAMES);
        names.removeIf(name -> String.valueOf(files.get(name)).equals(String.valueOf(other.files.get(name))));
        return names;
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
