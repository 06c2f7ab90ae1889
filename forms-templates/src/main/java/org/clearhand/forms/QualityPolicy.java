package org.clearhand.forms;

/** What becomes of a document whose image has a defect. */
public enum QualityPolicy {
    /** A person looks at it. */
    REVIEW,
    /** It is refused, and the sender is told the defect. */
    RETURN,
    /** The defect is noted and holds nothing. */
    IGNORE
}
