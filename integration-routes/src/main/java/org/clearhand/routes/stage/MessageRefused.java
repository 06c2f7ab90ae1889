package org.clearhand.routes.stage;

/** A message is not what its schema says. The sentence carries nothing of its content. */
public final class MessageRefused extends Exception {
    private final String sentence;

    public MessageRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
