package org.clearhand.routes.stage;

import java.io.InputStream;
import java.time.Duration;
import org.clearhand.casefile.SourceKind;

/**
 * A file a source hands over.
 *
 * @param place where it lies at its source, with its size and time: the same when it is handed over again after a crash
 * @param unchangedFor how long its size and time are known not to have changed
 */
public record IncomingFile(
        SourceKind kind, String sender, String name, String place, Duration unchangedFor, InputStream bytes) {}
