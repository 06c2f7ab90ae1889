package org.clearhand.recognition.text;

/** Every text, none likelier than another before it is seen. */
enum AnyText implements TextState {
    START;

    @Override
    public TextState next(char character) {
        return this;
    }

    @Override
    public double share(char character) {
        return 1;
    }

    @Override
    public double mostShare() {
        return 1;
    }

    @Override
    public double endShare() {
        return 1;
    }

    @Override
    public double skipShare() {
        return 0;
    }
}
