package org.clearhand.casefile;

/** What vouches for the value of a field when it leaves the case file as an example to learn from. */
public enum Evidence {
    /** A person looked at the picture and keyed it. */
    PERSON,
    /** Two keys agreed, or the figures and the words of one item did. */
    CONSENSUS,
    /** A recognizer alone; nothing to learn from. */
    MACHINE
}
