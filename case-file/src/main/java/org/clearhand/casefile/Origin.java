package org.clearhand.casefile;

/** Who a captured value comes from. */
public enum Origin {
    MACHINE,
    FIRST_KEY,
    SECOND_KEY,
    SUPERVISOR
}
