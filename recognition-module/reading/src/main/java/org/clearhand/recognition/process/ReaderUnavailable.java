package org.clearhand.recognition.process;

/**
 * No reader process could be had, which says nothing about the document: it must not be put aside but tried again
 * later.
 */
public final class ReaderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReaderUnavailable(String message) {
        super(message);
    }

    ReaderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
