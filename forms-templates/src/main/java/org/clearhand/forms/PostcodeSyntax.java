package org.clearhand.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Postcodes of the countries whose form is known, by the template's {@code country}; any text for a template that names none. Only the
 * form is checked, not whether the code is in use. Value: as the country prints it, {@code 12345-6789}, {@code SW1A 1AA},
 * {@code 560001}, {@code 75008}.
 */
final class PostcodeSyntax implements FieldSyntax {
    private final Form form;

    private PostcodeSyntax(Form form) {
        this.form = form;
    }

    static FieldSyntax of(Map<String, String> options) {
        return Optional.ofNullable(options.get(FieldOption.COUNTRY.key()))
                .<FieldSyntax>map(country -> new PostcodeSyntax(Form.valueOf(country)))
                .orElseGet(TextSyntax::new);
    }

    private enum Form {
        /** ZIP, or ZIP+4. */
        US("[0-9]{5}(?:-?[0-9]{4})?") {
            @Override
            String written(String code) {
                return code.length() == 9 ? code.substring(0, 5) + "-" + code.substring(5) : code;
            }
        },
        /** Outward and inward code (BS 7666). */
        GB("(?:[A-Z]{1,2}[0-9][A-Z0-9]?|GIR)[0-9][A-Z]{2}") {
            @Override
            String written(String code) {
                int inward = code.length() - 3;
                return code.substring(0, inward) + " " + code.substring(inward);
            }
        },
        /** PIN code: nine zones, so no 0 in front. */
        IN("[1-9][0-9]{5}"),
        /** Department 01 to 95, 97 or 98, and the place. */
        FR("(?:0[1-9]|[1-8][0-9]|9[0-578])[0-9]{3}");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        String written(String code) {
            return code;
        }
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        String code = asWritten.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (form == Form.US) {
            code = code.replaceFirst("^([0-9]{5})-", "$1");
        }
        return form.pattern.matcher(code).matches() ? Optional.of(form.written(code)) : Optional.empty();
    }

    @Override
    public String format(String value) {
        return normalise(value).orElseThrow(() -> new IllegalArgumentException("not a postcode of the country"));
    }
}
