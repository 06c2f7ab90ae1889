package org.clearhand.training.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.clearhand.recognition.text.CharacterCounts;
import org.clearhand.recognition.text.FoldedText;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.WriterHash;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.run.TrainingConfig;

/**
 * Builds the model of characters that ships: from the list of names, invented fields, and what the learnt writers of the recorded strokes
 * wrote. Nothing of the writers kept back is counted. The same sets give the same bytes.
 */
public final class LanguageBuild {
    private static final int ORDER = 6;
    private static final int FEWEST = 2;
    private static final int INVENTED = 60_000;
    private static final long SEED = 1991;
    private static final String STROKES = "strokes-unipen";
    private static final List<String> RECORDED = List.of("words.tsv.gz", "texts.tsv.gz");
    private static final int LONGEST = 60;

    private LanguageBuild() {}

    /**
     * Writes the model, and {@code card.json} beside it.
     *
     * @param list of names, see {@link ListedNames}
     * @param config of the net whose characters count
     * @return of how many texts
     */
    public static int write(DataFolder folder, String config, Path list, Path out) throws IOException {
        Alphabet alphabet = TrainingConfig.of(config).alphabet();
        CharacterCounts counts = new CharacterCounts(ORDER);
        Set<String> texts = new TreeSet<>();
        for (String file : RECORDED) {
            recorded(folder.file(STROKES, file), texts);
        }
        ListedNames names = ListedNames.read(list);
        for (String kind : new String[] {"name", "surname", "place", "street", "thing"}) {
            names.of(kind).stream().map(FoldedText::of).forEach(texts::add);
        }
        FieldTexts fields = new FieldTexts(names, SEED);
        for (int i = 0; i < INVENTED; i++) {
            texts.add(FoldedText.of(fields.next()));
        }
        texts.removeIf(text -> text.isEmpty() || !alphabet.covers(text));
        texts.forEach(counts::add);
        try (OutputStream file = Files.newOutputStream(out)) {
            counts.write(FEWEST, file);
        }
        card(folder, list, texts.size(), out);
        return texts.size();
    }

    private static void card(DataFolder folder, Path list, int texts, Path model) throws IOException {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("texts", texts);
        card.put("order", ORDER);
        card.put("fewest", FEWEST);
        card.put("model", FileHashes.sha256(model));
        card.put(
                "countedIn",
                List.of(
                        Map.of(
                                "set",
                                STROKES,
                                "what",
                                "texts of the writers that are not kept back, each once",
                                "licence",
                                "CC BY 4.0",
                                "sha256",
                                folder.sha256(STROKES, RECORDED)),
                        Map.of(
                                "set",
                                "list of names",
                                "what",
                                "first names, surnames, places, streets and things; whose they are, NOTICE says",
                                "sha256",
                                FileHashes.sha256(list)),
                        Map.of(
                                "set",
                                "invented fields",
                                "what",
                                INVENTED + " put together from the list, seed " + SEED)));
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValue(model.resolveSibling("card.json").toFile(), card);
    }

    /** Each text once, however many wrote it: recorded writers copied from lists. */
    private static void recorded(Path file, Set<String> texts) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", 4);
                if (!WriterHash.isKeptBack(columns[0]) && columns[2].length() <= LONGEST) {
                    texts.add(FoldedText.of(columns[2]));
                }
            }
        }
    }
}
