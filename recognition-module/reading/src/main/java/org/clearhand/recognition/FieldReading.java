package org.clearhand.recognition;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FieldType;

/**
 * What one field of a form says, as far as the machine could tell.
 *
 * @param name the field's name in its template
 * @param value the normalised value (amount as a plain decimal, date as ISO 8601, MICR line as digits with A B C D);
 *     empty when what was read is not a value of this type, or nothing was read
 * @param asWritten the characters as they stand on the paper, empty when nothing was read
 * @param confidence 0..1, how probable it is that {@code value} is right; 0 without a value
 * @param accepted whether the reader's own gate holds the value good enough to need no second look
 * @param alternatives other values held possible, best first
 * @param box where the field was found; empty when its zone could not be located
 * @param modelId the model that read it; {@code none} when no recognizer reads this field
 * @param why the reasons behind confidence and acceptance, in plain words without any value
 * @param flags the same as a closed list, as far as it is in it
 * @param characters the characters of {@code asWritten} one by one; empty where they were not seen one by one
 * @param lines where each of its lines is written, from the top; empty where nothing is
 */
public record FieldReading(
        String name,
        FieldType type,
        Optional<String> value,
        Optional<String> asWritten,
        double confidence,
        boolean accepted,
        List<ReadingCandidate> alternatives,
        Optional<Box> box,
        String modelId,
        List<String> why,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ReadingFlag> flags,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<CharacterReading> characters,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Box> lines) {

    /** The {@link #modelId()} of a field that no recognizer reads. */
    public static final String NO_MODEL = "none";

    /** The {@link #why} of a field that is only shown to people. */
    public static final String NOT_READ = "no recognizer reads this field";

    public FieldReading {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(asWritten, "asWritten");
        Confidence.check(confidence);
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(modelId, "modelId");
        why = List.copyOf(why);
        flags = List.copyOf(flags);
        characters = List.copyOf(characters);
        lines = List.copyOf(lines);
        if (accepted && value.isEmpty()) {
            throw new IllegalArgumentException("field accepted without a value: " + name);
        }
    }

    /** A reading of which no flag is raised and no single character is known. */
    public FieldReading(
            String name,
            FieldType type,
            Optional<String> value,
            Optional<String> asWritten,
            double confidence,
            boolean accepted,
            List<ReadingCandidate> alternatives,
            Optional<Box> box,
            String modelId,
            List<String> why) {
        this(
                name,
                type,
                value,
                asWritten,
                confidence,
                accepted,
                alternatives,
                box,
                modelId,
                why,
                List.of(),
                List.of(),
                List.of());
    }

    /** The words of {@code asWritten} one by one; empty where its characters were not seen one by one. */
    public List<WordReading> words() {
        return WordReading.of(characters);
    }

    /** Where a word of it stands on the page; empty where that is not known. */
    public Optional<Box> box(WordReading word) {
        return word.line() < lines.size() ? word.within(lines.get(word.line())) : Optional.empty();
    }

    /**
     * The same reading with more flags, each of them among the reasons too.
     *
     * @param doubted whether they keep the reading from being accepted
     */
    FieldReading with(Collection<ReadingFlag> more, boolean doubted) {
        Set<ReadingFlag> allFlags = new LinkedHashSet<>(flags);
        allFlags.addAll(more);
        List<String> allWhy = new ArrayList<>(why);
        more.forEach(flag -> allWhy.add(flag.text()));
        return new FieldReading(
                name,
                type,
                value,
                asWritten,
                confidence,
                accepted && !doubted,
                alternatives,
                box,
                modelId,
                allWhy,
                List.copyOf(allFlags),
                characters,
                lines);
    }
}
