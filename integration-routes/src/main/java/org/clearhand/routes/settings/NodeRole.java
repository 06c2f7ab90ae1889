package org.clearhand.routes.settings;

/** A stage of the process that a node may run. */
public enum NodeRole {
    /** Takes files and messages in, and opens their cases. */
    INTAKE,
    /** Reads documents; needs the broker and the image store, never the database. */
    RECOGNITION,
    /** Records readings and decides. */
    ADJUDICATION,
    /** Ships what the outbox holds. */
    POSTING,
    /** Serves the pages and the API; runs no route. */
    CONSOLE;

    public boolean needsDatabase() {
        return this != RECOGNITION;
    }
}
