package org.clearhand.casefile;

/** What was done to a case. */
public enum AuditVerb {
    RECEIVED,
    DELIVERED_AGAIN,
    REFUSED_AT_DOOR,
    READ,
    ACCEPTED,
    SENT_TO_VERIFICATION,
    REJECTED,
    PARKED,
    /** A scan of several items was cut apart; each of them got a case. */
    DIVIDED,
    /** The case of an item was opened with its picture out of a scan. */
    CUT_FROM_SCAN,
    TASK_CLAIMED,
    TASK_RELEASED,
    KEYED,
    POSTED,
    EXPORTED
}
