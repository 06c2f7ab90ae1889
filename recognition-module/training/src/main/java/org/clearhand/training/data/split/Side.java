package org.clearhand.training.data.split;

import java.util.Locale;

/** What a part of a data set is for. */
public enum Side {
    /** Nets learn from it. */
    TRAIN,
    /** Decides when to stop and where thresholds lie. */
    VALIDATION,
    /** Looked at once, for the figure that is reported. */
    TEST;

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
