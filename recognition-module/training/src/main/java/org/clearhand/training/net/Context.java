package org.clearhand.training.net;

/**
 * What stands between the blocks along the line and the classifier, so that a frame is judged by the whole line and not by its
 * neighbours alone.
 *
 * @param layers how many, one behind the other; each adds to what flows past it
 * @param heads of self-attention, which divide the channels among themselves; not used by {@link Kind#RECURRENT}
 * @param hidden units of the perceptron behind the attention, or of the LSTM in each direction
 */
public record Context(Kind kind, int layers, int heads, int hidden) {
    /** A net without any: conv-CTC. */
    public static final Context NONE = new Context(Kind.NONE, 0, 1, 0);

    /** How the rest of the line is seen. */
    public enum Kind {
        NONE,
        /** Encoder layers of a transformer, norms first; where in the line a frame is, the convolutions before tell. */
        ATTENTION,
        /** LSTM from both ends, as in a CRNN. */
        RECURRENT
    }

    public Context {
        if (layers < 0 || heads < 1 || hidden < 0 || (kind == Kind.NONE) != (layers == 0)) {
            throw new IllegalArgumentException("a context has at least one layer, or there is none");
        }
    }
}
