package org.clearhand.recognition.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clearhand.forms.FieldType;

/** A post that one net at a time fills, with the net that ships for it. */
public enum ModelRole {
    /** Amounts in figures, dates, account numbers and other digits. */
    FIGURES("figures-14", FieldType.COURTESY_AMOUNT, "0123456789"),
    /** The same, asked besides where the net that ships for {@link #FIGURES} is in doubt, or sure but not certain. */
    SECOND_FIGURES("figures-2", FieldType.COURTESY_AMOUNT, "0123456789"),
    /** The minor units of amounts in words where they are written in figures ({@code and 35/100}). */
    MINOR_UNITS("hundredths-3", FieldType.COURTESY_AMOUNT, "0123456789/"),
    /** Codelines of magnetic ink. */
    MICR("micr-e13b-3", FieldType.MICR_LINE, "0123456789ABCD"),
    /** Amounts in words, and the names of months. */
    WORDS("words-11", FieldType.LEGAL_AMOUNT, "abcdefghijklmnopqrstuvwxyz"),
    /** Names, addresses and lines of any words. */
    TEXTS("words-12", FieldType.TEXT_LINE, "abcdefghijklmnopqrstuvwxyz");

    private final String shippedId;
    private final FieldType usualType;
    private final String needed;

    ModelRole(String shippedId, FieldType usualType, String needed) {
        this.shippedId = shippedId;
        this.usualType = usualType;
        this.needed = needed;
    }

    /** The model that fills it where nobody has promoted another. */
    public String shippedId() {
        return shippedId;
    }

    /** The fields a model for it is measured on where nothing else is said. */
    public FieldType usualType() {
        return usualType;
    }

    /** Whether a net that knows these characters can fill it. */
    boolean isFilledBy(String alphabet) {
        return needed.chars().allMatch(character -> alphabet.indexOf(character) >= 0);
    }

    /** As it is written in files and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} that names all roles for any other text. */
    public static ModelRole ofKey(String text) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a model's role is one of "
                        + Arrays.stream(values()).map(ModelRole::key).collect(Collectors.joining(", ")) + ", not "
                        + text));
    }
}
