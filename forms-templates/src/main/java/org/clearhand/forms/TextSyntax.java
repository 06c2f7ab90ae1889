package org.clearhand.forms;

import java.util.Optional;

/** Free text: any text that is not blank, with single spaces. */
final class TextSyntax implements FieldSyntax {
    @Override
    public Optional<String> normalise(String asWritten) {
        String text = asWritten.trim().replaceAll("\\s+", " ");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("blank"));
    }
}
