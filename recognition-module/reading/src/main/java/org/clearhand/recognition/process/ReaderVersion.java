package org.clearhand.recognition.process;

import java.util.Optional;

/** The version of the reader on this class path. */
public final class ReaderVersion {
    private ReaderVersion() {}

    /** As the jar's manifest says, or {@code development} when the classes come from a folder. */
    public static String current() {
        return Optional.ofNullable(ReaderVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
