package org.clearhand.casefile;

/** The door a document came through. */
public enum SourceKind {
    SFTP,
    FOLDER,
    KAFKA
}
