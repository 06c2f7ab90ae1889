package org.clearhand.training.net;

import org.clearhand.training.synthesis.Sample;

/**
 * The characters a net can read, in the order of its classes: class {@code i} is character {@code i - 1}, class 0 the blank.
 */
public record Alphabet(String characters) {
    public Alphabet {
        if (characters.isEmpty() || characters.chars().distinct().count() != characters.length()) {
            throw new IllegalArgumentException("an alphabet holds each character once");
        }
    }

    /** The blank included. */
    public int classes() {
        return characters.length() + 1;
    }

    public boolean covers(String text) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    /** The class of a character of this alphabet. */
    public int classOf(char character) {
        int index = characters.indexOf(character);
        if (index < 0) {
            throw new IllegalArgumentException("character U+%04X is not in the alphabet".formatted((int) character));
        }
        return index + 1;
    }

    public CtcLabel label(String text) {
        return CtcLabel.of(text.chars().map(c -> classOf((char) c)).toArray());
    }

    /** What a sample says; what its writer left out counts as blank, as far as this alphabet knows it. */
    public CtcLabel label(Sample sample) {
        int[] leftOut = sample.leftOut()
                .chars()
                .filter(c -> characters.indexOf(c) >= 0 && sample.text().indexOf(c) < 0)
                .map(c -> classOf((char) c))
                .toArray();
        return label(sample.text()).withOptional(leftOut);
    }

    /**
     * Reads along the best class of each frame, repeats and blanks left out.
     *
     * @param logits frame after frame, {@link #classes()} values each
     */
    public String bestPath(float[] logits, int frames) {
        StringBuilder text = new StringBuilder();
        int previous = 0;
        int classes = classes();
        for (int t = 0; t < frames; t++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                if (logits[t * classes + c] > logits[t * classes + best]) {
                    best = c;
                }
            }
            if (best != 0 && best != previous) {
                text.append(characters.charAt(best - 1));
            }
            previous = best;
        }
        return text.toString();
    }
}
