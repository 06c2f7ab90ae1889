package org.clearhand.casefile;

import java.util.Optional;

/**
 * Which variant of its template a form was read as.
 *
 * @param id of the variant; empty where the form was read as the typical one
 * @param sign what told it, or why none was told, as the reader names it: {@code CODE_LINE}
 */
public record RecordedVariant(Optional<String> id, String sign) {}
