package org.clearhand.recognition.process;

import java.util.Optional;

/**
 * What a pool has seen since its start.
 *
 * @param documents answered, those that cost their process included
 * @param timeouts documents whose process was killed for taking too long
 * @param outOfMemory documents whose process ran out of memory
 * @param crashes documents whose process died or misbehaved in any other way
 * @param starts processes started
 * @param device where the nets of the newest process run, {@code cpu} or {@code gpu:N}; empty until one is ready
 */
public record ReaderStatistics(
        long documents, long timeouts, long outOfMemory, long crashes, long starts, Optional<String> device) {}
