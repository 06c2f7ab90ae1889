package org.clearhand.forms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A version of a template that is frozen.
 *
 * @param hash of its content, see {@link TemplateContent#hash()}
 * @param published the day, in UTC
 */
public record PublishedTemplate(TemplateRef ref, String hash, LocalDate published) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public PublishedTemplate {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(published, "published");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 hash in hexadecimal digits: " + hash);
        }
    }
}
