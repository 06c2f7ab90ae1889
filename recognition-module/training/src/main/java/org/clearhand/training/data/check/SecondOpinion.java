package org.clearhand.training.data.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.text.AnyText;
import org.clearhand.recognition.text.FieldRecognizer;
import org.clearhand.recognition.text.FrameScores;
import org.clearhand.recognition.text.PrefixBeam;
import org.clearhand.recognition.text.TextCandidate;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.LabelledCrop;

/**
 * What a recognizer reads where a label says something else. Texts that differ only in what the set's labels leave out count together. The
 * recognizer must not have been trained on the set: it would repeat its errors. Safe for use by many threads.
 */
public final class SecondOpinion {
    private static final int BEAM = 12;

    private final FieldRecognizer recognizer;
    private final double leastSure;

    /**
     * A second opinion.
     *
     * @param leastSure how probable the other reading must be, 0 to 1
     */
    public SecondOpinion(FieldRecognizer recognizer, double leastSure) {
        this.recognizer = recognizer;
        this.leastSure = leastSure;
    }

    /**
     * Another reading.
     *
     * @param probability of the reading, 0 to 1, as the net gives it
     * @param labelProbability of the label
     */
    public record Other(String reading, double probability, double labelProbability) {
        /** The logarithm of how much likelier the reading is than the label. */
        public double weight() {
            return Math.log(probability / Math.max(1e-12, labelProbability));
        }
    }

    public String modelId() {
        return recognizer.modelId();
    }

    /** The other reading, where the net is sure of one. */
    public Optional<Other> of(LabelledCrop crop) {
        FrameScores scores = recognizer.read(List.of(crop.image())).get(0);
        Map<String, Double> readings = new HashMap<>();
        for (TextCandidate candidate : new PrefixBeam(BEAM).read(scores, AnyText.START)) {
            readings.merge(comparable(candidate.text(), crop.content()), candidate.probability(), Double::sum);
        }
        String label = comparable(crop.text(), crop.content());
        double labelProbability = readings.getOrDefault(label, 0.0);
        return readings.entrySet().stream()
                .filter(reading -> !reading.getKey().equals(label) && reading.getValue() >= leastSure)
                .map(reading -> new Other(reading.getKey(), Math.min(1, reading.getValue()), labelProbability))
                .findFirst();
    }

    /** What both a label of this kind and a reading hold. */
    static String comparable(String text, LabelContent content) {
        return switch (content) {
            case AS_WRITTEN, VALUE -> text.strip();
            case WITHOUT_GAPS -> text.replace(" ", "");
            case DIGITS_ONLY -> text.replaceAll("[^0-9]", "");
        };
    }
}
