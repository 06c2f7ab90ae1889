package org.clearhand.console;

import org.clearhand.casefile.ProblemCode;

/** The one place that maps a problem code to an HTTP status. */
final class ProblemStatus {
    private ProblemStatus() {}

    static int of(ProblemCode code) {
        return switch (code) {
            case CASE_NOT_FOUND, TASK_NOT_FOUND, IMAGE_NOT_FOUND -> 404;
            case TASK_HELD, LEASE_LOST, WRONG_STATE, DUPLICATE -> 409;
            case REQUEST_REFUSED, NAME_REFUSED, MESSAGE_REFUSED -> 400;
            case ROLE_MISSING -> 403;
            case TOO_LARGE -> 413;
            case EMPTY,
                    TYPE_MISMATCH,
                    PIXELS,
                    PAGES,
                    TRUNCATED,
                    IFD_LOOP,
                    ENCRYPTED,
                    ACTIVE_CONTENT,
                    DECODE_TIMEOUT,
                    DECODE_OOM,
                    DECODE_CRASH,
                    DECODE_WARNING,
                    BLANK,
                    UNKNOWN_FORM,
                    ITEMS_UNCLEAR,
                    PROFILE_VIOLATION,
                    ARCHIVE,
                    UNSUPPORTED,
                    READ_ATTEMPTS,
                    REJECTED_BY_RULE,
                    REJECTED_BY_PERSON -> 422;
            case IMAGE_STORE_UNAVAILABLE, DATABASE_UNAVAILABLE, BROKER_UNAVAILABLE, READER_UNAVAILABLE -> 503;
            case TEMPLATE_MISSING, RULE_MISSING, INTERNAL -> 500;
        };
    }
}
