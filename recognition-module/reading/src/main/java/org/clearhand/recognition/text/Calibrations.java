package org.clearhand.recognition.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.registry.ServingModels;

/** The calibrations that lie beside the models. A model without one keeps its own confidence, and the reading says so. Thread-safe. */
public final class Calibrations {
    /** Name of the file in a model's folder: type of field to calibration. */
    public static final String FILE = "calibration.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Function<String, Map<FieldType, Calibration>> source;
    private final Map<String, Map<FieldType, Calibration>> known = new ConcurrentHashMap<>();

    private Calibrations(Function<String, Map<FieldType, Calibration>> source) {
        this.source = source;
    }

    /** That of each of these models for its own readings; whoever is not among them has none. */
    public static Calibrations of(ServingModels serving) {
        return new Calibrations(
                name -> serving.named(name).map(model -> read(model.files())).orElse(Map.of()));
    }

    /** That of one model, whatever it is called. */
    public static Calibrations beside(ModelFiles model) {
        return new Calibrations(id -> read(model));
    }

    /** These, for every model. */
    public static Calibrations of(Map<FieldType, Calibration> calibrations) {
        Map<FieldType, Calibration> kept = Map.copyOf(calibrations);
        return new Calibrations(id -> kept);
    }

    /** No calibration at all: to fit one. */
    public static Calibrations none() {
        return of(Map.of());
    }

    /** The calibrations in a model's folder; empty without the file. */
    public static Map<FieldType, Calibration> read(ModelFiles model) {
        return model.find(FILE).map(Calibrations::parse).orElse(Map.of());
    }

    /** Reads the content of a {@value #FILE}. Throws {@link IllegalStateException} for anything else. */
    public static Map<FieldType, Calibration> parse(byte[] content) {
        try {
            return new EnumMap<>(JSON.readValue(content, new TypeReference<Map<FieldType, Calibration>>() {}));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new IllegalStateException("not a calibration: " + FILE, damaged);
        }
    }

    /** The content of a {@value #FILE}. */
    public static byte[] write(Map<FieldType, Calibration> calibrations) {
        try {
            return JSON.writeValueAsBytes(calibrations);
        } catch (IOException impossible) {
            throw new IllegalStateException("a calibration can always be written", impossible);
        }
    }

    /** The hypotheses with the confidence of the best value calibrated; an amount in doubt about its separators stays in doubt. */
    public FieldHypotheses apply(FieldType type, FieldHypotheses hypotheses) {
        if (hypotheses.values().isEmpty()) {
            return hypotheses;
        }
        Optional<Calibration> calibration = Optional.ofNullable(
                known.computeIfAbsent(hypotheses.modelId(), source).get(type));
        if (calibration.isEmpty()) {
            return hypotheses.flagged(ReadingFlag.NOT_CALIBRATED);
        }
        double worth = calibration.get().of(hypotheses.values().get(0).probability());
        boolean doubtful = hypotheses.flags().contains(ReadingFlag.SEPARATOR_UNSURE);
        return hypotheses.withBestProbability(doubtful ? Math.min(worth, SeparatorDoubt.MOST_CONFIDENCE) : worth);
    }
}
