package org.clearhand.forms;

/** What a field holds. */
public enum FieldType {
    COURTESY_AMOUNT,
    LEGAL_AMOUNT,
    DATE,
    MICR_LINE,
    PAYEE,
    DRAWER,
    ADDRESS,
    POSTCODE,
    ACCOUNT_NUMBER,
    CHECKBOX,
    SIGNATURE,
    BARCODE,
    DIGITS,
    NAME,
    TEXT_LINE
}
