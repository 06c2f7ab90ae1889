package org.clearhand.recognition.text;

import java.util.Locale;

/** Texts in the characters of word nets: lower case, plain apostrophes, quotes and dashes, ligatures taken apart. */
public final class FoldedText {
    private FoldedText() {}

    public static String of(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00ab', '"')
                .replace('\u00bb', '"')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u00a0', ' ')
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae")
                .strip()
                .replaceAll(" +", " ");
    }
}
