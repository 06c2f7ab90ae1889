package org.clearhand.forms;

import java.util.Locale;
import java.util.Optional;

/** Ticked or not, there or not: {@code true} or {@code false}. */
final class CheckboxSyntax implements FieldSyntax {
    @Override
    public Optional<String> normalise(String asWritten) {
        return switch (asWritten.trim().toLowerCase(Locale.ROOT)) {
            case "true", "x", "✓", "✗", "yes" -> Optional.of("true");
            case "false", "", "no" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("neither true nor false"));
    }
}
