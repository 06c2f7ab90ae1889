package org.clearhand.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What bar codes say: any text, or an item identifier, and where the field has a pattern only what fits it; a small letter fits as its capital does. */
final class BarcodeSyntax implements FieldSyntax {
    private final FieldSyntax text;
    private final Optional<Pattern> pattern;

    private BarcodeSyntax(FieldSyntax text, Optional<Pattern> pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    static BarcodeSyntax of(Map<String, String> options) {
        return new BarcodeSyntax(
                options.containsKey(FieldOption.NUMBERING.key()) ? new S10Syntax() : new TextSyntax(),
                Optional.ofNullable(options.get(FieldOption.PATTERN.key())).map(Pattern::compile));
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        return text.normalise(asWritten).filter(this::fits);
    }

    private boolean fits(String value) {
        return pattern.map(form -> form.matcher(value.toUpperCase(Locale.ROOT)).matches())
                .orElse(true);
    }

    @Override
    public String format(String value) {
        return text.format(
                normalise(value).orElseThrow(() -> new IllegalArgumentException("not what the field's bar codes say")));
    }
}
