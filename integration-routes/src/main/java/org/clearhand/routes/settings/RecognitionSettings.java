package org.clearhand.routes.settings;

import java.nio.file.Path;

/**
 * The readers of this node.
 *
 * @param home folder of the reader, its class path is {@code lib/*.jar}
 * @param processes how many documents are read at the same time, 1 to 64
 * @param journal folder for the attempts journal; belongs to this node alone
 */
public record RecognitionSettings(Path home, int processes, Path journal) {}
