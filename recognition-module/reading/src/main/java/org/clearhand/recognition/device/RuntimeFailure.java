package org.clearhand.recognition.device;

import ai.onnxruntime.OrtException;
import java.util.Locale;
import java.util.stream.Stream;

/** What ONNX Runtime said when something failed; DJL wraps it once or twice. */
final class RuntimeFailure {
    private final String said;

    RuntimeFailure(Throwable failure) {
        this.said = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(OrtException.class::isInstance)
                .findFirst()
                .map(cause -> String.valueOf(cause.getMessage()))
                .orElse(String.valueOf(failure.getMessage()));
    }

    /** The runtime's own message; DJL's where the runtime said nothing. */
    String said() {
        return said;
    }

    /**
     * Whether a failure is one of memory. The runtime has no code for it; these are the words of its arena
     * ("Failed to allocate memory for requested buffer"), of CUDA ("out of memory") and of cuBLAS and cuDNN ("ALLOC_FAILED").
     */
    boolean isLackOfMemory() {
        return names("failed to allocate memory", "out of memory", "alloc_failed", "bad_alloc");
    }

    /** Whether a failure is the card's or its driver's, and not the net's. */
    boolean isOfCard() {
        return names("cuda", "cudnn", "cublas", "gpu", "out of memory");
    }

    private boolean names(String... words) {
        String lower = said.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(lower::contains);
    }
}
