package org.clearhand.routes.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Which doors are open and when a file counts as complete.
 *
 * @param scannerFolder the folder a scanner writes to; {@code done} and {@code bad} stand beside it
 * @param pollEvery pause between two looks at a folder
 * @param settleTime how long size and time of a file must not have changed
 * @param unfinishedGrace how long a file that ends too early may stand unchanged before it is refused as truncated
 * @param limitBytes of one document
 */
public record IntakeSettings(
        Optional<SftpSettings> sftp,
        Optional<Path> scannerFolder,
        Duration pollEvery,
        Duration settleTime,
        Duration unfinishedGrace,
        long limitBytes) {}
