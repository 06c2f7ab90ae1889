package org.clearhand.training.samples;

/**
 * What one field of a sample says.
 *
 * @param value normalised, as a perfect reader gives it; {@code false} of a tick box that stays empty
 * @param written as it stands on the paper; empty where nothing is written
 */
record FilledField(String value, String written) {
    static FilledField of(String value) {
        return new FilledField(value, value);
    }
}
