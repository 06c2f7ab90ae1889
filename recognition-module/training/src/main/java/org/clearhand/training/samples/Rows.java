package org.clearhand.training.samples;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/** The rows of a form's list: fields whose names end in the row's number, from 1. */
final class Rows {
    private static final Pattern NAME = Pattern.compile("([A-Za-z]+)([1-9][0-9]?)");

    private Rows() {}

    /** The row a field stands in; empty for a field outside the list. */
    static OptionalInt of(String fieldName) {
        Matcher matcher = NAME.matcher(fieldName);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(2))) : OptionalInt.empty();
    }

    /** The field's name without the row. */
    static String stem(String fieldName) {
        Matcher matcher = NAME.matcher(fieldName);
        return matcher.matches() ? matcher.group(1) : fieldName;
    }

    /** Number of rows; 1 for a form without a list. */
    static int most(FormTemplate template) {
        return template.fields().stream()
                .map(TemplateField::name)
                .mapToInt(name -> of(name).orElse(1))
                .max()
                .orElse(1);
    }
}
