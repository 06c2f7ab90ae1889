package org.clearhand.recognition.text;

/** The characters a net knows. Class 0 of its output is the CTC blank, class i is the character at i - 1. */
public final class Alphabet {
    public static final int BLANK = 0;

    private final String characters;

    /**
     * The characters in the order of their classes.
     *
     * @param characters without repetition
     */
    public Alphabet(String characters) {
        if (characters.isEmpty() || characters.chars().distinct().count() != characters.length()) {
            throw new IllegalArgumentException("an alphabet has each character once");
        }
        this.characters = characters;
    }

    /** Number of classes with the blank. */
    public int classes() {
        return characters.length() + 1;
    }

    public char character(int classIndex) {
        return characters.charAt(classIndex - 1);
    }

    /** The class of a character; -1 where the net does not know it. */
    public int classOf(char character) {
        int index = characters.indexOf(character);
        return index < 0 ? -1 : index + 1;
    }

    public String characters() {
        return characters;
    }
}
