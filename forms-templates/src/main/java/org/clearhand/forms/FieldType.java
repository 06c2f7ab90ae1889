package org.clearhand.forms;

import java.util.Map;

/** The kinds of value a field may hold; each knows its syntax. */
public enum FieldType {
    /** An amount of money in figures. Value: {@code 1234.56}. */
    COURTESY_AMOUNT,
    /** An amount of money in words. Value: {@code 1234.56}. */
    LEGAL_AMOUNT,
    /** A calendar date. Value: ISO 8601, {@code 2026-03-15}. */
    DATE,
    /** The code line in magnetic ink. Value: digits with A transit, B amount, C on-us, D dash and spaces. */
    MICR_LINE,
    PAYEE,
    DRAWER,
    /** One line or more. Value: the lines, parted by line breaks. */
    ADDRESS,
    /** In the form of the country the option {@code country} names. */
    POSTCODE,
    /** Digits, and nothing else. */
    ACCOUNT_NUMBER,
    /** Value: {@code true} or {@code false}. */
    CHECKBOX,
    /** Present or not. Value: {@code true} or {@code false}. */
    SIGNATURE,
    /** What a barcode says; an item identifier where the option {@code numbering} is S10, and what its {@code pattern} has where there is one. */
    BARCODE,
    /**
     * Capitals and digits in a form of their own: a branch code, an order number, a reference. Value: as the option {@code pattern} has
     * it, without the spaces people group it by.
     */
    CODE,
    DIGITS,
    NAME,
    TEXT_LINE;

    /** Whether a value is any text: a name, an address, a line. */
    public boolean isFreeText() {
        return switch (this) {
            case PAYEE, DRAWER, ADDRESS, NAME, TEXT_LINE -> true;
            case COURTESY_AMOUNT, LEGAL_AMOUNT, DATE, MICR_LINE, POSTCODE, ACCOUNT_NUMBER -> false;
            case CHECKBOX, SIGNATURE, BARCODE, CODE, DIGITS -> false;
        };
    }

    /** The syntax of this type with the default options. */
    public FieldSyntax syntax() {
        return syntax(Map.of());
    }

    /** The syntax of this type with the options of a template's field, see {@link FieldOption}. */
    public FieldSyntax syntax(Map<String, String> options) {
        return switch (this) {
            case COURTESY_AMOUNT -> AmountSyntax.of(options);
            case LEGAL_AMOUNT -> LegalAmountSyntax.of(options);
            case DATE -> DateSyntax.of(options);
            case MICR_LINE -> MicrSyntax.of(options);
            case ACCOUNT_NUMBER, DIGITS -> DigitsSyntax.of(options);
            case CHECKBOX, SIGNATURE -> new CheckboxSyntax();
            case POSTCODE -> PostcodeSyntax.of(options);
            case BARCODE -> BarcodeSyntax.of(options);
            case TEXT_LINE -> options.containsKey(FieldOption.NUMBERING.key()) ? new S10Syntax() : new TextSyntax();
            case CODE -> CodeSyntax.of(options);
            case PAYEE, DRAWER, NAME -> new TextSyntax();
            case ADDRESS -> new LinesSyntax();
        };
    }
}
