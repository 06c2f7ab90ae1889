package org.clearhand.recognition.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.evaluation.Interval;
import org.clearhand.recognition.evaluation.Share;

/**
 * Two models on the same fields, each as it serves.
 *
 * @param name of the set
 * @param sha256 of everything that was read: names, labels and pixels
 * @param split SHA-256 of the division whose test side this is
 * @param comparedBy what had to be the same for a reading to be right
 * @param fields how many
 * @param servingRight read rightly by the model that serves
 * @param candidateRight read rightly by the candidate
 * @param gained wrong before, right by the candidate
 * @param lost right before, wrong by the candidate
 */
@JsonIgnoreProperties(
        value = {"serving", "candidate"},
        allowGetters = true)
public record ComparedSet(
        String name,
        String sha256,
        Optional<String> split,
        FieldType type,
        String comparedBy,
        long fields,
        long servingRight,
        long candidateRight,
        long gained,
        long lost) {
    public ComparedSet {
        if (fields < 1 || candidateRight - servingRight != gained - lost) {
            throw new IllegalArgumentException("a comparison on " + name + " that does not add up");
        }
    }

    /**
     * A share as people read it.
     *
     * @param interval 95 %, Clopper and Pearson
     */
    public record Shown(double share, List<Double> interval) {
        static Shown of(Share share) {
            Interval interval = share.interval();
            return new Shown(rounded(share.value()), List.of(rounded(interval.low()), rounded(interval.high())));
        }

        private static double rounded(double share) {
            return Math.round(share * 1e4) / 1e4;
        }
    }

    @JsonProperty
    public Shown serving() {
        return Shown.of(new Share(servingRight, fields));
    }

    @JsonProperty
    public Shown candidate() {
        return Shown.of(new Share(candidateRight, fields));
    }
}
