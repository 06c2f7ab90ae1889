package org.clearhand.recognition.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FieldType;

/** Finds out from the labels of a set what they hold of the writing, and so what may be compared. */
public final class LabelStyle {
    private static final List<String> ORDERS = List.of("DDMMYYYY", "MMDDYYYY", "YYYYMMDD");

    private LabelStyle() {}

    /**
     * What a comparison with such labels may ask for: digits where the labels of a field of figures hold nothing else, the value
     * where every label is one in its normal form, else all that is written.
     */
    public static Comparison comparison(FieldType type, FieldSyntax syntax, List<String> labels) {
        if (type.isFreeText()) {
            return Comparison.LETTERS;
        }
        boolean figures = type != FieldType.MICR_LINE && type != FieldType.LEGAL_AMOUNT;
        if (figures && labels.stream().allMatch(label -> label.matches("[0-9 ]+"))) {
            return Comparison.DIGITS;
        }
        boolean valued = type == FieldType.COURTESY_AMOUNT
                || type == FieldType.LEGAL_AMOUNT
                || type == FieldType.DATE
                || type == FieldType.CODE;
        boolean normal = labels.stream()
                .allMatch(label -> syntax.normalise(label)
                                .filter(value -> value.equals(label))
                                .isPresent()
                        || isAmount(type, label));
        return valued && normal ? Comparison.VALUE : Comparison.TEXT;
    }

    private static boolean isAmount(FieldType type, String label) {
        return type == FieldType.LEGAL_AMOUNT && label.matches("[0-9]+\\.[0-9]{2}");
    }

    /** The options a reader of these fields should have: those given, and the order of a date that makes most labels days. */
    public static Map<String, String> options(FieldType type, Map<String, String> given, List<String> labels) {
        Map<String, String> options = new HashMap<>(given);
        if (type == FieldType.DATE && !given.containsKey(FieldOption.ORDER.key())) {
            String best = ORDERS.get(0);
            for (String order : ORDERS) {
                best = days(order, labels) > days(best, labels) ? order : best;
            }
            options.put(FieldOption.ORDER.key(), best);
        }
        return options;
    }

    private static long days(String order, List<String> labels) {
        FieldSyntax syntax = FieldType.DATE.syntax(Map.of(FieldOption.ORDER.key(), order));
        // A label in ISO form is a day in any order and tells nothing.
        return labels.stream()
                .filter(label -> !label.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .filter(label -> syntax.normalise(label).isPresent())
                .count();
    }
}
