package org.clearhand.recognition.device;

/**
 * What nets are calculated on.
 *
 * @param gpu number of the graphics card, from 0; {@value #NO_CARD} is the processor
 */
public record Device(int gpu) {
    private static final int NO_CARD = -1;

    public static final Device CPU = new Device(NO_CARD);

    public Device {
        if (gpu < NO_CARD) {
            throw new IllegalArgumentException("no graphics card has the number " + gpu);
        }
    }

    public static Device gpu(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("no graphics card has the number " + number);
        }
        return new Device(number);
    }

    public boolean isGpu() {
        return gpu != NO_CARD;
    }

    /**
     * Crops that are calculated together at first. A processor gains little from more; a graphics card does, and halves them
     * where its memory is too small.
     */
    public int batchSize() {
        return isGpu() ? 256 : 16;
    }

    /** {@code cpu} or {@code gpu:N}, as it stands in statistics. */
    @Override
    public String toString() {
        return isGpu() ? "gpu:" + gpu : "cpu";
    }
}
