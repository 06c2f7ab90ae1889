package org.clearhand.recognition;

/** What makes a reading doubtful or sure, as a closed list; the text never holds a value. */
public enum ReadingFlag {
    /** Less sure than the template asks for. */
    LOW_CONFIDENCE("less sure than the template asks for"),
    /** Another value is nearly as likely. */
    CLOSE_ALTERNATIVE("another value is nearly as likely"),
    /** The same digits with a separator elsewhere, or without one, are plausible too. */
    SEPARATOR_UNSURE("with another separator or without one the same digits mean something else"),
    /** Only the calendar makes this day the likeliest; the digits alone say something else. */
    CALENDAR_ONLY("only the calendar makes it this day; the digits alone say something else"),
    /** The texts the field allows are together unlikely: perhaps something else is written. */
    PERHAPS_NONE("what is seen hardly fits anything this field may hold"),
    /** Nothing beyond the field itself speaks for an amount. */
    NO_SUPPORT(
            "an amount is accepted only where figures and words, read apart, agree, where it is as it was told, or where"
                    + " several amounts add up to their total"),
    /** The net of words alone holds other cents of an amount in words likelier than the net of minor units does. */
    CENTS_BY_FIGURES("the cents of the amount in words come from a net of figures; the net of words alone sees others"),
    /** Another amount was told with the document than is read on it. */
    OTHER_THAN_TOLD("another amount was told with the document"),
    /** A total and what it is said to be the sum of do not add up. */
    SUM_DIFFERS("the total and what it is the sum of do not add up"),
    /** The code line of the form says another number. */
    OTHER_THAN_CODE_LINE("the code line says another number"),
    /** The check of a routing number or of an item identifier fails. */
    CHECK_FAILED("the number fails its own check"),
    /** No barcode was read where one is expected. */
    NO_BARCODE("no barcode can be read here"),
    /** Looks at one barcode, or at several in one place, say different things. */
    BARCODE_UNSURE("looks at the barcode say different things"),
    /** No signature was found. */
    NO_SIGNATURE("where no signature was found a person looks"),
    /** Nothing is written in the field. */
    NOT_PRESENT("nothing is written there"),
    /** What is written there is too faint. */
    TOO_FAINT("what is written there is too faint"),
    /** What is written there runs into the edge of the picture. */
    CUT_OFF("what is written there runs into the edge of the picture"),
    /** The text is in no line of the list its template names. */
    NOT_LISTED("it is not in the list of the template"),
    /** The model has no calibration for this type of field: its confidence is the net's own. */
    NOT_CALIBRATED("the confidence is the net's own, not calibrated");

    private final String text;

    ReadingFlag(String text) {
        this.text = text;
    }

    /** As a sentence for people. */
    public String text() {
        return text;
    }
}
