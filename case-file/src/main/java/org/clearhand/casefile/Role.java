package org.clearhand.casefile;

/** What a person may do. */
public enum Role {
    OPERATOR,
    VERIFIER,
    SUPERVISOR,
    AUDITOR,
    ADMIN
}
