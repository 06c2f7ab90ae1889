package org.clearhand.recognition.text;

/** Every text, none likelier than another before it is seen: for readings that must not depend on what a field may hold. */
public enum AnyText implements TextState {
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
