package org.clearhand.training.data;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fonts to write and print with: handwriting fonts of a set, and free printed fonts this machine has. */
public final class FontShelf {
    private static final Set<String> PRINTED = Set.of(
            "DejaVu Sans",
            "DejaVu Sans Condensed",
            "DejaVu Sans Mono",
            "DejaVu Serif",
            "Liberation Sans",
            "Liberation Sans Narrow",
            "Liberation Serif",
            "Liberation Mono",
            "Noto Sans Mono",
            "Noto Sans");

    private static final Set<String> KEPT_BACK =
            Set.of("caveat", "cedarville-cursive", "indie-flower", "kalam", "patrick-hand", "homemade-apple");

    private FontShelf() {}

    /** Whether a handwriting font is kept back from training: six, and a tenth of all others by name. */
    public static boolean isKeptBack(String name) {
        return KEPT_BACK.contains(name) || WriterHash.isKeptBack(name);
    }

    /** A font of a set. */
    public record Named(String name, Font font) {}

    /** Reads FONTS.tsv (font, source, licence) of a set and the fonts in it, those under the plain GPL left out. */
    public static List<Named> handwriting(DataFolder folder, String set) throws IOException {
        List<Named> fonts = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.file(set, "FONTS.tsv"), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            if (!columns[2].startsWith("GPL")) {
                fonts.add(new Named(columns[0], load(folder, set, columns[0])));
            }
        }
        return fonts;
    }

    /** Plain and bold faces of the printed fonts at hand; at least the JVM's own logical ones. */
    public static List<Font> printed() {
        List<Font> fonts = new ArrayList<>();
        for (String family : GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()) {
            if (PRINTED.contains(family)) {
                fonts.add(new Font(family, Font.PLAIN, 1));
                fonts.add(new Font(family, Font.BOLD, 1));
            }
        }
        if (fonts.isEmpty()) {
            fonts.add(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
            fonts.add(new Font(Font.SERIF, Font.PLAIN, 1));
        }
        return fonts;
    }

    private static Font load(DataFolder folder, String set, String name) throws IOException {
        Path truetype = folder.place(set).resolve(name + ".ttf");
        Path file = Files.exists(truetype) ? truetype : folder.file(set, name + ".otf");
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException e) {
            throw new IOException(name + " is no font Java can read", e);
        }
    }
}
