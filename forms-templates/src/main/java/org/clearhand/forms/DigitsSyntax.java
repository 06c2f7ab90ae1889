package org.clearhand.forms;

import java.util.Map;
import java.util.Optional;

/** Digits, as many as the field may hold. Spaces and dashes between them are how people group, and no part of the value. */
final class DigitsSyntax implements FieldSyntax {
    private final int shortest;
    private final int longest;

    private DigitsSyntax(int shortest, int longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    static DigitsSyntax of(Map<String, String> options) {
        return new DigitsSyntax(
                Integer.parseInt(options.getOrDefault(FieldOption.SHORTEST.key(), "1")),
                Integer.parseInt(options.getOrDefault(FieldOption.LONGEST.key(), "40")));
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        String digits = asWritten.trim().replaceAll("(?<=[0-9])[\\s-]+(?=[0-9])", "");
        return digits.matches("[0-9]+") && digits.length() >= shortest && digits.length() <= longest
                ? Optional.of(digits)
                : Optional.empty();
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("not digits of this field's length"));
    }
}
