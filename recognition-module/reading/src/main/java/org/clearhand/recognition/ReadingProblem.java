package org.clearhand.recognition;

import java.util.Objects;

/**
 * Why a document was not read.
 *
 * @param message what exactly is wrong, for the operator; never a field's value and never text out of the document
 */
public record ReadingProblem(QuarantineCode code, String message) {
    public ReadingProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** A problem of which nothing more is known than its code says. */
    public static ReadingProblem of(QuarantineCode code) {
        return new ReadingProblem(code, code.meaning());
    }
}
