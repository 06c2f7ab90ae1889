package org.clearhand.training.data.check;

import java.util.Optional;
import org.clearhand.recognition.text.TextGrammar;

/** Allows every string: whether a label is right must not depend on what a field may hold. */
enum AnyText implements TextGrammar<AnyText> {
    GRAMMAR;

    @Override
    public AnyText start() {
        return this;
    }

    @Override
    public Optional<AnyText> next(AnyText state, char character) {
        return Optional.of(this);
    }

    @Override
    public boolean mayEnd(AnyText state) {
        return true;
    }
}
