package org.clearhand.recognition.evaluation;

import java.util.Objects;
import java.util.Optional;

/**
 * One field of which both is known: what it says, and what was read.
 *
 * @param item name of the picture, unique in its set
 * @param truth the label
 * @param reading as written; empty text where nothing was read
 * @param value the value that stands for the reading; empty where it has none
 * @param confidence 0..1, how sure the reading claims to be
 * @param writer who wrote it, or the sheet it stands on; empty where the set does not say
 * @param quality class of picture quality; empty where none is known
 */
public record FieldDecision(
        String item,
        String truth,
        String reading,
        Optional<String> value,
        double confidence,
        Optional<String> writer,
        Optional<String> quality) {
    public FieldDecision {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(quality, "quality");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in 0..1: " + confidence);
        }
    }

    /** A decision of which neither value, writer nor quality is known. */
    public static FieldDecision of(String item, String truth, String reading, double confidence) {
        return new FieldDecision(
                item, truth, reading, Optional.empty(), confidence, Optional.empty(), Optional.empty());
    }

    /** What the label says, reduced to what is compared. */
    public String wanted(Comparison comparison) {
        return comparison.key(truth);
    }

    /** What was read, reduced to what is compared. */
    public String got(Comparison comparison) {
        return comparison.key(comparison.isOfValues() ? value.orElse("") : reading);
    }

    public boolean isRight(Comparison comparison) {
        return wanted(comparison).equals(got(comparison));
    }
}
