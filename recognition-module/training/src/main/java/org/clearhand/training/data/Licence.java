package org.clearhand.training.data;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Under which terms a set may be used.
 *
 * @param text its name or terms in words, for instance {@code CC BY 4.0}
 */
public record Licence(@JsonProperty("class") LicenceClass licenceClass, String text) {
    public Licence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a licence is named in words");
        }
    }
}
