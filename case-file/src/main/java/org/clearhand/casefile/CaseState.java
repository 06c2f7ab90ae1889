package org.clearhand.casefile;

/** The life of a case. The order of the constants is the order of a case that goes well. */
public enum CaseState {
    /** The bytes are in the image store and wait for a reader. */
    RECEIVED,
    /** A reader's reading is recorded; the decision follows in the same transaction, so no case rests here. */
    READ,
    /** A person has to key the doubtful fields. */
    AWAITING_VERIFICATION,
    /** Decided in favour; the result waits in the outbox. */
    ACCEPTED,
    /** The result was acknowledged by its target. Terminal. */
    POSTED,
    /** Decided against, by a rule or a person; the result says so. Terminal. */
    REJECTED,
    /** Cannot be read as a document; the bytes are kept, the reason is published. Terminal until a person releases it. */
    PARKED,
    /** The scan held several items, and each has a case of its own. Terminal. */
    DIVIDED;

    public boolean terminal() {
        return this == POSTED || this == REJECTED || this == PARKED || this == DIVIDED;
    }
}
