package org.clearhand.routes.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The readers of this node.
 *
 * @param home folder of the reader, its class path is {@code lib/*.jar}
 * @param processes how many documents are read at the same time, 1 to 64
 * @param device where the nets run: {@code cpu}, {@code gpu:N} or {@code auto}
 * @param precision of the nets: {@code fp32} or {@code int8}; empty for the reader's default
 * @param secondLooks at figures: {@code off}, {@code doubtful} or {@code always}; empty for the reader's default
 * @param journal folder for the attempts journal; belongs to this node alone
 */
public record RecognitionSettings(
        Path home,
        int processes,
        String device,
        Optional<String> precision,
        Optional<String> secondLooks,
        Path journal) {}
