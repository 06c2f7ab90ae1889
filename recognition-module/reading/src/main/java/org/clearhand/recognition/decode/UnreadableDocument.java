package org.clearhand.recognition.decode;

import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadingProblem;

/** The document cannot be read, for the reason it carries. An expected outcome: it has no stack trace. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final transient ReadingProblem problem;

    public UnreadableDocument(ReadingProblem problem) {
        super(problem.code() + ": " + problem.message(), null, false, false);
        this.problem = problem;
    }

    public UnreadableDocument(QuarantineCode code, String message) {
        this(new ReadingProblem(code, message));
    }

    public ReadingProblem problem() {
        return problem;
    }
}
