package org.clearhand.recognition;

/** The shipped nets that documents are read with. */
public final class ServedModels {
    public static final String FIGURES = "figures-2";
    public static final String MICR = "micr-e13b-3";
    public static final String WORDS = "words-2";

    private ServedModels() {}
}
