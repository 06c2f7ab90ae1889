package org.clearhand.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.clearhand.forms.FieldType;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSetWriter;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/**
 * Strings that a configuration of figures never learns from, composed of the strokes of the writers it keeps back, as a field
 * set: to fit calibrations on and to measure with.
 */
public final class UnseenStrings {
    private UnseenStrings() {}

    /**
     * Writes a set.
     *
     * @param type an amount in figures, a date on a line, or digits
     * @param out made here; if it is there already, it must be empty and its owner's alone
     * @throws IOException where the configuration is not one of figures, or the folder is not fit
     */
    public static void write(TrainingConfig config, DataFolder folder, FieldType type, int count, long seed, Path out)
            throws IOException {
        if (!config.task().equals("figures")) {
            throw new IOException("only a configuration of figures keeps writers of strings back");
        }
        SampleSource source = source(config, folder, type);
        SplittableRandom random = new SplittableRandom(seed);
        try (FieldSetWriter writer = FieldSetWriter.into(out, List.of())) {
            for (int i = 0; i < count; i++) {
                Sample sample = source.next(random);
                String file = "%s-%06d.png".formatted(type.name().toLowerCase(Locale.ROOT), i);
                writer.add(file, sample.text(), List.of(), FieldSetWriter.png(sample.image()));
            }
        }
    }

    private static SampleSource source(TrainingConfig config, DataFolder folder, FieldType type) throws IOException {
        try {
            return FiguresTask.unseen(folder, config, type);
        } catch (IllegalArgumentException other) {
            throw new IOException(other.getMessage(), other);
        }
    }
}
