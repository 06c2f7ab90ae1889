package org.clearhand.training.samples;

import java.util.Arrays;
import java.util.List;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/** What is deliberately wrong with a generated document; each kind only where the template has what it is about. */
enum Fault {
    /** Words and figures say different amounts. */
    AMOUNTS_DIFFER,
    /** No bank has the number on the code line. */
    BANK_UNKNOWN,
    /** A total is not the sum of its lines. */
    TOTAL_WRONG,
    /** The check digit of the item's number is wrong. */
    ITEM_NUMBER_INVALID,
    /** The number under the bars is not the one in them. */
    NUMBERS_DIFFER,
    /** The contents are called "gift" or "goods". */
    DESCRIPTION_VAGUE,
    /** Nobody has signed where somebody must. */
    NOT_SIGNED;

    /** The faults a form of this kind can have, in this order. */
    static List<Fault> of(FormTemplate template) {
        return Arrays.stream(values()).filter(fault -> fault.fits(template)).toList();
    }

    private boolean fits(FormTemplate template) {
        return switch (this) {
            case AMOUNTS_DIFFER -> has(template, FieldType.LEGAL_AMOUNT) && has(template, FieldType.COURTESY_AMOUNT);
            // A British sort code has no check that can be made without the banks' tables.
            case BANK_UNKNOWN ->
                has(template, FieldType.MICR_LINE) && !template.country().equals("GB");
            case TOTAL_WRONG -> hasOption(template, FieldOption.SUM_OF);
            case ITEM_NUMBER_INVALID -> template.fields().stream().anyMatch(Fault::bearsItemNumber);
            case NUMBERS_DIFFER ->
                hasOption(template, FieldOption.SAME_AS)
                        && template.fields().stream().anyMatch(Fault::bearsItemNumber);
            case DESCRIPTION_VAGUE ->
                template.fields().stream().map(TemplateField::name).anyMatch(name -> name.startsWith("description"));
            case NOT_SIGNED ->
                template.fields().stream().anyMatch(field -> field.type() == FieldType.SIGNATURE && field.required());
        };
    }

    /** Whether the bars are those of a postal item: all are but those of a form that says what else they are. */
    static boolean bearsItemNumber(TemplateField field) {
        return field.type() == FieldType.BARCODE
                && (field.option(FieldOption.NUMBERING).isPresent()
                        || field.option(FieldOption.PATTERN).isEmpty());
    }

    private static boolean has(FormTemplate template, FieldType type) {
        return template.fields().stream().anyMatch(field -> field.type() == type);
    }

    private static boolean hasOption(FormTemplate template, FieldOption option) {
        return template.fields().stream().anyMatch(field -> field.option(option).isPresent());
    }
}
