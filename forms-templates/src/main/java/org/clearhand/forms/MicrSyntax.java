package org.clearhand.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MICR lines: one layout, or any of those known where the template names none. */
final class MicrSyntax implements FieldSyntax {
    private final List<MicrLine.Layout> layouts;

    private MicrSyntax(List<MicrLine.Layout> layouts) {
        this.layouts = layouts;
    }

    static MicrSyntax of(Map<String, String> options) {
        return Optional.ofNullable(options.get(FieldOption.LAYOUT.key()))
                .map(layout -> new MicrSyntax(List.of(MicrLine.Layout.valueOf(layout))))
                .orElseGet(() -> new MicrSyntax(MicrLine.Layout.UNNAMED));
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        return layouts.stream()
                .flatMap(layout -> MicrLine.parse(asWritten, layout).stream())
                .map(MicrLine::text)
                .findFirst();
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("not a MICR line"));
    }
}
