package org.clearhand.ops.stack;

/** Why the stack cannot do what was asked, as one sentence a person can act on; shown without a stack trace. */
public final class StackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackProblem(String sentence) {
        super(sentence);
    }

    public StackProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
