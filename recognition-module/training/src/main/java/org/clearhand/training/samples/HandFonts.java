package org.clearhand.training.samples;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Handwriting fonts of a folder whose {@code FONTS.tsv} states a licence that lets anybody use what is drawn with them. Of those only the
 * ones a plain first recognizer can be expected to read.
 */
final class HandFonts {
    private static final List<String> LEGIBLE = List.of(
            "annie-use-your-telescope",
            "architects-daughter",
            "caveat",
            "handlee",
            "indie-flower",
            "kalam",
            "mansalva",
            "nanum-pen-script",
            "patrick-hand",
            "schoolbell",
            "shadows-into-light",
            "the-girl-next-door",
            "carattere",
            "cute-font",
            "damion",
            "ephesis",
            "gaegu",
            "just-another-hand",
            "just-me-again-down-here",
            "kaushan-script",
            "pangolin",
            "rancho");
    private static final List<String> FOR_SIGNATURES =
            List.of("cedarville-cursive", "herr-von-muellerhoff", "homemade-apple", "marck-script", "mr-de-haviland");

    private final Map<String, Font> writing;
    private final Map<String, Font> signing;

    private HandFonts(Map<String, Font> writing, Map<String, Font> signing) {
        this.writing = writing;
        this.signing = signing;
    }

    /** A font and the name of its file without suffix. */
    record Named(String name, Font font) {}

    static HandFonts of(Path folder) throws IOException {
        Map<String, Font> writing = new TreeMap<>();
        Map<String, Font> signing = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("FONTS.tsv"), StandardCharsets.UTF_8)) {
            List<String> columns = List.of(line.split("\t", -1));
            if (columns.size() < 3 || !isFree(columns.get(2))) {
                continue;
            }
            if (LEGIBLE.contains(columns.get(0))) {
                writing.put(columns.get(0), load(folder.resolve(columns.get(0) + ".ttf")));
            } else if (FOR_SIGNATURES.contains(columns.get(0))) {
                signing.put(columns.get(0), load(folder.resolve(columns.get(0) + ".ttf")));
            }
        }
        if (writing.isEmpty()) {
            throw new IOException("no usable handwriting fonts in " + folder);
        }
        return new HandFonts(writing, signing.isEmpty() ? writing : signing);
    }

    /** The fonts of a share; of a kind of which the share has none, all stay. */
    HandFonts only(HandShare share) {
        return new HandFonts(of(writing, share), of(signing, share));
    }

    private static Map<String, Font> of(Map<String, Font> fonts, HandShare share) {
        Map<String, Font> own = new TreeMap<>(fonts);
        own.keySet().removeIf(name -> !share.takes(name));
        return own.isEmpty() ? fonts : own;
    }

    Named writing(RandomGenerator random) {
        return pick(writing, random);
    }

    Named signing(RandomGenerator random) {
        return pick(signing, random);
    }

    private static boolean isFree(String licence) {
        return licence.startsWith("OFL") || licence.startsWith("Apache-2.0");
    }

    private static Named pick(Map<String, Font> fonts, RandomGenerator random) {
        String name = List.copyOf(fonts.keySet()).get(random.nextInt(fonts.size()));
        return new Named(name, fonts.getOrDefault(name, PrintFonts.PLAIN));
    }

    private static Font load(Path file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException broken) {
            throw new IOException("not a font: " + file, broken);
        }
    }
}
