package org.clearhand.recognition;

import java.util.EnumSet;
import java.util.Set;
import org.clearhand.recognition.quality.FieldUsability;

/** Says in the flags of a reading what its field's picture is worth. */
final class FieldFlags {
    private FieldFlags() {}

    static FieldReading flagged(FieldReading reading, FieldUsability usability) {
        Set<ReadingFlag> flags = EnumSet.noneOf(ReadingFlag.class);
        if (!usability.present()) {
            flags.add(ReadingFlag.NOT_PRESENT);
        } else if (usability.cutOff()) {
            flags.add(ReadingFlag.CUT_OFF);
        } else if (!usability.readable()) {
            flags.add(ReadingFlag.TOO_FAINT);
        }
        // A tick box and a signature may be absent: their reading says so itself.
        boolean doubted = flags.contains(ReadingFlag.CUT_OFF) || flags.contains(ReadingFlag.TOO_FAINT);
        return flags.isEmpty() ? reading : reading.with(flags, doubted);
    }
}
