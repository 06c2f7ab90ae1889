package org.clearhand.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FieldType;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSetWriter;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/**
 * Strings and words that a configuration never learns from, in the hands it keeps back, as a field set: to fit calibrations on and to
 * measure with.
 */
public final class UnseenStrings {
    private UnseenStrings() {}

    /**
     * Writes a set. Amounts in words and codes are labelled with their value, all others with what is written.
     *
     * @param type an amount in figures, a date on a line, or digits; with a configuration of words an amount in words, a text line or
     *     a code
     * @param vocabulary of the amounts in words
     * @param pattern of the codes, as in a template
     * @param out made here; if it is there already, it must be empty and its owner's alone
     * @throws IOException where the configuration has no such strings, or the folder is not fit
     */
    public static void write(
            TrainingConfig config,
            DataFolder folder,
            FieldType type,
            AmountVocabulary vocabulary,
            String pattern,
            int count,
            long seed,
            Path out)
            throws IOException {
        SampleSource source = source(config, folder, type, vocabulary, pattern);
        FieldSyntax syntax = type.syntax(
                Map.of(FieldOption.VOCABULARY.key(), vocabulary.name(), FieldOption.PATTERN.key(), pattern));
        SplittableRandom random = new SplittableRandom(seed);
        try (FieldSetWriter writer = FieldSetWriter.into(out, List.of())) {
            for (int i = 0; i < count; i++) {
                Sample sample = source.next(random);
                String file = "%s-%06d.png".formatted(type.name().toLowerCase(Locale.ROOT), i);
                String label = type == FieldType.LEGAL_AMOUNT || type == FieldType.CODE
                        ? syntax.normalise(sample.text()).orElseThrow()
                        : sample.text();
                writer.add(file, label, List.of(), FieldSetWriter.png(sample.image()));
            }
        }
    }

    private static SampleSource source(
            TrainingConfig config, DataFolder folder, FieldType type, AmountVocabulary vocabulary, String pattern)
            throws IOException {
        try {
            return switch (config.task()) {
                case "figures" -> FiguresTask.unseen(folder, config, type);
                case "words" -> WordsTask.unseen(folder, config, type, vocabulary, pattern);
                default -> throw new IOException("only configurations of figures and of words keep hands back");
            };
        } catch (IllegalArgumentException other) {
            throw new IOException(other.getMessage(), other);
        }
    }
}
