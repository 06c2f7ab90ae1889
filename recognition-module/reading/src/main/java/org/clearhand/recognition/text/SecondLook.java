package org.clearhand.recognition.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether a line is looked at again, a little distorted: figures see {@link Looks}, words {@link LegalAmountReader}. */
public enum SecondLook {
    /** Each line is read once. */
    OFF,
    /** Only where the first look leaves doubt: most of the gain for part of the cost. */
    DOUBTFUL,
    /** Every line. */
    ALWAYS;

    /** System property that chooses: {@code off}, {@code doubtful} or {@code always}. */
    public static final String SETTING = "clearhand.recognition.second-looks";

    /**
     * What {@value #SETTING} asks for, or the default.
     *
     * @throws IllegalArgumentException when the setting is none of these; it names them
     */
    public static SecondLook served() {
        return parse(System.getProperty(SETTING, DOUBTFUL.name()));
    }

    /** A name, in any case. */
    public static SecondLook parse(String text) {
        return Arrays.stream(values())
                .filter(look -> look.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no second look \"" + text + "\"; there are " + names()));
    }

    private static String names() {
        return Arrays.stream(values())
                .map(look -> look.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /**
     * Whether to look again.
     *
     * @param sure probability of the best value at the first look, 0..1
     */
    boolean again(double sure) {
        return again(sure, Looks.SURE);
    }

    /** The same where a first look must be surer, or need not be as sure, to stand alone. */
    boolean again(double sure, double enough) {
        return switch (this) {
            case OFF -> false;
            case DOUBTFUL -> sure < enough;
            case ALWAYS -> true;
        };
    }
}
