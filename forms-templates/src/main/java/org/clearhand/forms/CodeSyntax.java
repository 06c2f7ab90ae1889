package org.clearhand.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Codes after the pattern of their field; capitals where the writing has small letters, and without spaces. */
final class CodeSyntax implements FieldSyntax {
    /** What a field without a pattern may hold. */
    private static final String ANY = "[A-Z0-9]{1,40}";
    /** Sign by sign, the part of the language of regular expressions that the reader understands too. */
    private static final Pattern UNDERSTOOD = Pattern.compile("(?:[A-Z0-9/-]|\\\\[d.]"
            + "|\\[(?:[A-Z0-9]-[A-Z0-9]|[A-Z0-9/.]|\\\\[d.-])+-?]"
            + "|\\((?:\\?:)?|[)|]|(?:[?*+]|\\{[0-9]{1,2}(?:,[0-9]{0,2})?})(?![*+{]))*+");

    private final Pattern pattern;

    private CodeSyntax(Pattern pattern) {
        this.pattern = pattern;
    }

    static CodeSyntax of(Map<String, String> options) {
        return new CodeSyntax(Pattern.compile(options.getOrDefault(FieldOption.PATTERN.key(), ANY)));
    }

    /** What keeps a text from being a pattern; empty for a good one. */
    static Optional<String> flaw(String pattern) {
        if (!UNDERSTOOD.matcher(pattern).matches()) {
            return Optional.of("may be made of capitals, digits, \\d, - / \\. [A-Z] (..|..) ? * + {m,n} only");
        }
        try {
            return Pattern.matches(pattern, "") ? Optional.of("must not fit an empty field") : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        }
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        String code = asWritten.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return pattern.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("not a code of this field's pattern"));
    }
}
