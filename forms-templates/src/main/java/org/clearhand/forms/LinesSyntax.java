package org.clearhand.forms;

import java.util.Optional;
import java.util.stream.Collectors;

/** Free text of one line or more: lines that are not blank, with single spaces, parted by line breaks. */
final class LinesSyntax implements FieldSyntax {
    private final TextSyntax line = new TextSyntax();

    @Override
    public Optional<String> normalise(String asWritten) {
        String text =
                asWritten.lines().flatMap(one -> line.normalise(one).stream()).collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("blank"));
    }
}
