package org.clearhand.recognition.text;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.MarkInk;

/** Tells whether a box is ticked or a line is signed. Where it cannot tell there is no value, and a person looks. */
public final class MarkReader {
    /** What stands as model in the readings: nothing was learnt, ink was measured. */
    public static final String MODEL_ID = "mark-ink-1";

    private MarkReader() {}

    public static FieldHypotheses read(MarkInk ink) {
        if (!ink.doubt().isEmpty()) {
            return new FieldHypotheses(
                    List.of(), List.of(), Optional.empty(), MODEL_ID, List.of("doubtful: " + ink.doubt()));
        }
        FieldHypotheses.Value there = new FieldHypotheses.Value("true", "true", ink.present());
        FieldHypotheses.Value nothing = new FieldHypotheses.Value("false", "false", 1 - ink.present());
        boolean present = ink.present() >= 0.5;
        return new FieldHypotheses(
                present ? List.of(there, nothing) : List.of(nothing, there),
                List.of(),
                Optional.empty(),
                MODEL_ID,
                List.of(present ? "strokes of a pen are there" : "no strokes of a pen are there"));
    }
}
