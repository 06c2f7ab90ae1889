package org.clearhand.recognition.device;

/** A device had too little memory for a calculation; a smaller one may succeed. */
public final class DeviceMemoryExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeviceMemoryExhausted(String message, Throwable cause) {
        super(message, cause);
    }
}
