package org.clearhand.forms;

import java.util.Optional;

/**
 * How the values of a field type are written. Implementations are immutable.
 *
 * <p>{@code normalise(format(value))} is {@code value} again for every value that {@code normalise} returns.
 */
public interface FieldSyntax {
    /**
     * The value that stands for something written by hand or print, for example {@code 5560000.00} for {@code 55,60,000/-}.
     *
     * @return empty where the text is no valid value of this type, or may mean two values
     */
    Optional<String> normalise(String asWritten);

    /**
     * The usual way to write a value.
     *
     * @throws IllegalArgumentException where the text is not a normalised value
     */
    String format(String value);
}
