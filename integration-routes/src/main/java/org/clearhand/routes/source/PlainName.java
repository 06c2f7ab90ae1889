package org.clearhand.routes.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Judges names that a server or a folder lists. Only one plain path segment is ever used: no separators of any system, no {@code ..}, no
 * control or unreadable characters. This comes before anything else is done with a name, because the file client trusts the listing
 * (CVE-2026-79983).
 */
public final class PlainName {
    /** Leaves room for the endings that {@code done} and {@code bad} add. */
    static final int MAX_BYTES = 200;

    private static final Set<String> FINAL_SUFFIXES = Set.of(".png", ".jpg", ".jpeg", ".tif", ".tiff", ".pdf");

    private PlainName() {}

    /** Whether the name is one plain path segment. Hidden names are not. */
    public static boolean isPlain(String name) {
        return !name.isBlank()
                && !name.startsWith(".")
                && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
                && name.codePoints().noneMatch(PlainName::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == '/' || codePoint == '\\' || codePoint == ':' || codePoint == 0xFFFD;
        };
    }

    /** Whether the ending says the file is whole: senders write under {@code .part}, {@code .tmp} or {@code .filepart} and rename. */
    public static boolean hasFinalSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && FINAL_SUFFIXES.contains(name.substring(dot).toLowerCase(Locale.ROOT));
    }

    /** The name with something put before its ending: {@code x.png} and {@code 1f} give {@code x.1f.png}. */
    static String marked(String name, String mark) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + "." + mark + name.substring(dot) : name + "." + mark;
    }
}
