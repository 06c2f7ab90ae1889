package org.clearhand.casefile;

/**
 * The closed list of what can go wrong with a document or a request: who has to act (blame) and whether trying again can help (retry).
 * One place each maps the code to HTTP, to the route and to the metric.
 */
public enum ProblemCode {
    EMPTY(Blame.SENDER, Retry.PARK),
    TOO_LARGE(Blame.SENDER, Retry.PARK),
    TYPE_MISMATCH(Blame.SENDER, Retry.PARK),
    PIXELS(Blame.SENDER, Retry.PARK),
    PAGES(Blame.SENDER, Retry.PARK),
    TRUNCATED(Blame.SENDER, Retry.PARK),
    IFD_LOOP(Blame.SENDER, Retry.PARK),
    ENCRYPTED(Blame.SENDER, Retry.PARK),
    ACTIVE_CONTENT(Blame.SENDER, Retry.PARK),
    DECODE_TIMEOUT(Blame.SENDER, Retry.PARK),
    DECODE_OOM(Blame.SENDER, Retry.PARK),
    DECODE_CRASH(Blame.SENDER, Retry.PARK),
    DECODE_WARNING(Blame.SENDER, Retry.PARK),
    BLANK(Blame.SENDER, Retry.PARK),
    DUPLICATE(Blame.SENDER, Retry.PARK),
    UNKNOWN_FORM(Blame.TEMPLATE, Retry.PARK),
    /** Several items on one scan that could not be told apart. */
    ITEMS_UNCLEAR(Blame.SENDER, Retry.PARK),
    PROFILE_VIOLATION(Blame.SENDER, Retry.PARK),
    ARCHIVE(Blame.SENDER, Retry.PARK),
    UNSUPPORTED(Blame.SENDER, Retry.PARK),
    /** The file name is not one plain path segment. */
    NAME_REFUSED(Blame.SENDER, Retry.PARK),
    /** A message on the inbox topic is not what its schema says. */
    MESSAGE_REFUSED(Blame.SENDER, Retry.PARK),
    /** A document was taken by readers as often as the limit allows and none came back. */
    READ_ATTEMPTS(Blame.SENDER, Retry.PARK),
    /** The reading names a template that this installation does not have. */
    TEMPLATE_MISSING(Blame.TEMPLATE, Retry.PARK),
    /** A template names a rule that does not exist. */
    RULE_MISSING(Blame.TEMPLATE, Retry.PARK),
    /** A rule of the template refuses the item. */
    REJECTED_BY_RULE(Blame.SENDER, Retry.PARK),
    /** A verifier refused the item. */
    REJECTED_BY_PERSON(Blame.SENDER, Retry.PARK),
    CASE_NOT_FOUND(Blame.OPERATOR, Retry.PARK),
    TASK_NOT_FOUND(Blame.OPERATOR, Retry.PARK),
    /** Another person holds the task. */
    TASK_HELD(Blame.OPERATOR, Retry.RETRY),
    /** The lease ran out or somebody else took the task since. */
    LEASE_LOST(Blame.OPERATOR, Retry.PARK),
    /** A request names a field that the task does not ask for, or is not well formed. */
    REQUEST_REFUSED(Blame.OPERATOR, Retry.PARK),
    ROLE_MISSING(Blame.OPERATOR, Retry.PARK),
    /** The case is in a state in which this change is not allowed. */
    WRONG_STATE(Blame.OPERATOR, Retry.PARK),
    IMAGE_NOT_FOUND(Blame.SYSTEM, Retry.PARK),
    IMAGE_STORE_UNAVAILABLE(Blame.DEPENDENCY, Retry.RETRY),
    DATABASE_UNAVAILABLE(Blame.DEPENDENCY, Retry.RETRY),
    BROKER_UNAVAILABLE(Blame.DEPENDENCY, Retry.RETRY),
    READER_UNAVAILABLE(Blame.SYSTEM, Retry.RETRY),
    INTERNAL(Blame.SYSTEM, Retry.PARK);

    private final Blame blame;
    private final Retry retry;

    ProblemCode(Blame blame, Retry retry) {
        this.blame = blame;
        this.retry = retry;
    }

    public Blame blame() {
        return blame;
    }

    public Retry retry() {
        return retry;
    }

    /** Who has to act. */
    public enum Blame {
        SENDER,
        OPERATOR,
        TEMPLATE,
        SYSTEM,
        DEPENDENCY
    }

    /** Whether the same thing tried again can end differently. */
    public enum Retry {
        RETRY,
        PARK
    }
}
