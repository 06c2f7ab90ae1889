package org.clearhand.recognition.page;

/**
 * How sure it is that somebody made a mark where a mark may be: a tick in its box, a signature above its line.
 *
 * @param present probability that a mark is there, 0..1
 * @param doubt why it cannot be told, as half a sentence; empty where it can
 */
public record MarkInk(double present, String doubt) {
    public MarkInk {
        if (!(present >= 0 && present <= 1)) {
            throw new IllegalArgumentException("probability " + present);
        }
    }

    static MarkInk told(double present) {
        return new MarkInk(present, "");
    }

    static MarkInk doubtful(double present, String why) {
        return new MarkInk(present, why);
    }

    /** 0 far below the threshold, 1 far above; {@code slope} is the step that takes 0.5 to 0.73. */
    static double rise(double value, double threshold, double slope) {
        return 1 / (1 + Math.exp((threshold - value) / slope));
    }
}
