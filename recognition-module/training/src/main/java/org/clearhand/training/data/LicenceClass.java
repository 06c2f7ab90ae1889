package org.clearhand.training.data;

import java.util.Locale;

/** What the licence of a set allows. */
public enum LicenceClass {
    /** May train models that are given away. */
    OPEN,
    /** May be measured on; trains and tunes nothing that ships. */
    RESEARCH,
    /** Nobody says; treated as {@link #RESEARCH}. */
    UNSTATED,
    /** One's own documents: may train one's own models, which stay in the house. */
    OWN;

    /** Whether a model trained on the set may ship with the product. */
    public boolean trainsWhatShips() {
        return this == OPEN;
    }

    /**
     * The class of this name, in upper or lower case.
     *
     * @throws IllegalArgumentException for another name
     */
    public static LicenceClass of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
