package org.clearhand.recognition.registry;

/** Why the registry cannot be read from, or does not do what was asked, as a sentence a person can act on. */
public final class RegistryProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    RegistryProblem(String sentence) {
        super(sentence);
    }

    RegistryProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
