package org.clearhand.training.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.recognition.text.CharacterCounts;
import org.clearhand.recognition.text.FoldedText;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.run.TrainingConfig;

/** Builds the model of characters of one language's running text, from pages and a list of its words. The same sources give the same bytes. */
public final class RunningTextBuild {
    private static final int ORDER = 6;
    private static final int FEWEST = 2;
    private static final int LINES_OF_WORDS = 40_000;
    private static final long SEED = 1991;

    private RunningTextBuild() {}

    /**
     * Writes the model, and a card of its name beside it.
     *
     * @param config of the net whose characters count
     * @param pages a folder of HTML pages
     * @param words a list, one a line, the most frequent first
     * @param origin whose pages and words these are, for the card
     * @return of how many lines
     */
    public static int write(String config, Path pages, Path words, String origin, Path out) throws IOException {
        Alphabet alphabet = TrainingConfig.of(config).alphabet();
        List<Path> files = PageTexts.pages(pages);
        List<String> listed = Files.readAllLines(words, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> lines = new ArrayList<>(PageTexts.lines(files, SEED));
        lines.addAll(FrequentWords.lines(listed, LINES_OF_WORDS, SEED));
        CharacterCounts counts = new CharacterCounts(ORDER);
        int counted = 0;
        for (String line : lines) {
            String text = FoldedText.of(line);
            if (!text.isEmpty() && alphabet.covers(text)) {
                counts.add(text);
                counted++;
            }
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            counts.write(FEWEST, file);
        }
        card(files, words, origin, counted, out);
        return counted;
    }

    private static void card(List<Path> pages, Path words, String origin, int lines, Path model) throws IOException {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("lines", lines);
        card.put("order", ORDER);
        card.put("fewest", FEWEST);
        card.put("model", FileHashes.sha256(model));
        card.put("origin", origin);
        card.put("pages", pages.size());
        card.put("pagesSha256", FileHashes.sha256(pages));
        card.put("wordsSha256", FileHashes.sha256(words));
        card.put("linesOfWords", LINES_OF_WORDS);
        String name = model.getFileName().toString().replaceFirst("\\.model$", "");
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValue(model.resolveSibling(name + ".card.json").toFile(), card);
    }
}
