package org.clearhand.recognition.registry;

import java.util.regex.Pattern;

/**
 * One model and no other: its id, and one checksum over all files that have a part in its readings.
 *
 * @param sha256 see {@link FrozenFiles#sha256()}
 */
public record ModelIdentity(String id, String sha256) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final char MARK = '#';
    private static final int SHOWN = 12;

    /** An id is a folder's name, so nothing that leads elsewhere is one. */
    public ModelIdentity {
        if (!ID.matcher(id).matches() || id.contains("..")) {
            throw new IllegalArgumentException(
                    "a model's id is made of lower-case letters, digits, dots and dashes, not " + id);
        }
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("the checksum of model " + id + " is none");
        }
    }

    /** Whether a name in a reading is that of a model from the registry, and not of one that ships. */
    public static boolean isReference(String name) {
        return name.indexOf(MARK) >= 0;
    }

    /** What stands in the readings of a model from the registry: two models of one id are told apart. */
    public String reference() {
        return id + MARK + sha256.substring(0, SHOWN);
    }

    @Override
    public String toString() {
        return reference();
    }
}
