package org.clearhand.recognition.decode;

import java.util.Optional;
import org.clearhand.recognition.QuarantineCode;

/** A file made to do harm, with the verdict it must get. */
public final class HostileFile {
    private final String name;
    private final QuarantineCode verdict;
    private final boolean stoppedAtDoor;
    private final byte[] content;

    HostileFile(String name, QuarantineCode verdict, boolean stoppedAtDoor, byte[] content) {
        this.name = name;
        this.verdict = verdict;
        this.stoppedAtDoor = stoppedAtDoor;
        this.content = content;
    }

    /** The name it comes under. */
    public String name() {
        return name;
    }

    public QuarantineCode verdict() {
        return verdict;
    }

    /** The verdict of the door, empty when only decoding finds the harm. */
    public Optional<QuarantineCode> verdictAtDoor() {
        return stoppedAtDoor ? Optional.of(verdict) : Optional.empty();
    }

    /** A copy of its bytes. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
