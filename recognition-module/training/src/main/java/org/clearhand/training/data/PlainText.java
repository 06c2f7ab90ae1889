package org.clearhand.training.data;

import org.clearhand.recognition.text.FoldedText;

/** Transcriptions in the characters of word nets, as what is read is compared with lists. */
public final class PlainText {
    private PlainText() {}

    public static String of(String text) {
        return FoldedText.of(text);
    }
}
