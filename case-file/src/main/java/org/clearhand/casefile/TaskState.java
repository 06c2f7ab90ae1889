package org.clearhand.casefile;

/** The life of a verification task. */
public enum TaskState {
    OPEN,
    CLAIMED,
    DONE
}
