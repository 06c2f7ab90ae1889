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
    TASK_CLAIMED,
    TASK_RELEASED,
    KEYED,
    POSTED,
    EXPORTED
}
