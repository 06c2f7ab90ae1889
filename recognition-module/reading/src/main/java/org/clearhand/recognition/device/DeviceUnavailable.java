package org.clearhand.recognition.device;

/** A device is not there, or the runtime on the class path cannot use it. */
public final class DeviceUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public DeviceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
