package org.clearhand.routes.stage;

import java.util.Optional;

/** Where a file of an inbox goes: {@code done} or {@code bad}, with a reason file beside it if there is something to say. */
public record FileVerdict(boolean good, String sha256, Optional<ReasonFile> reason) {
    public String folder() {
        return good ? "done" : "bad";
    }

    /** Told apart from another file of the same name by this; computed, so that the file is found again. */
    public String mark() {
        return sha256.substring(0, 8);
    }
}
