package org.clearhand.training.data;

import java.util.Locale;

/** Who says what a picture shows. */
public enum Provenance {
    /** The publisher of a set, by means we do not know. */
    PUBLISHED,
    /** A person looked at the picture and typed what it says. */
    PERSON,
    /** Two independent readings agreed: two keys, or the figures and the words of one cheque. */
    CONSENSUS,
    /** A recognizer alone. Training on it would teach a net its own mistakes. */
    MACHINE;

    /** Whether a label from here may teach or measure a recognizer. */
    public boolean isTruth() {
        return this != MACHINE;
    }

    /**
     * The provenance of this name in lower case.
     *
     * @throws IllegalArgumentException for an unknown name: what is not known to be truth is none
     */
    public static Provenance of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** As it stands in a set's {@code provenance} column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
