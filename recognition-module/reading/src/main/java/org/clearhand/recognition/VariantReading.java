package org.clearhand.recognition;

import java.util.Objects;
import java.util.Optional;

/**
 * Which variant of its template a form was read as.
 *
 * @param id of the variant; empty where the form was read as the typical one
 * @param why one sentence, without any value of a field
 */
public record VariantReading(Optional<String> id, VariantSign sign, String why) {
    public VariantReading {
        Objects.requireNonNull(why, "why");
        boolean chosen = switch (sign) {
            case CODE_LINE, ANCHORS -> true;
            case CONTRADICTION, OTHER_BANK, UNSURE -> false;
        };
        if (chosen != id.isPresent()) {
            throw new IllegalArgumentException("a variant is named where one was chosen, and only there: " + sign);
        }
    }
}
