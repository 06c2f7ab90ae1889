package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.Weights;

/**
 * How well a model reads a set of samples along the best path, without grammar.
 *
 * @param exact samples read without any error
 * @param edits characters to insert, delete or change in all samples together
 */
public record Evaluation(String name, int samples, int exact, int characters, int edits) {
    public static Evaluation of(MeasuredSet set, OnnxLineReader reader, int maxWidth) throws OrtException {
        return Measurement.of(set, reader, maxWidth).evaluation();
    }

    /** Evaluates a net as it would be exported. */
    static Evaluation of(MeasuredSet set, NetPlan plan, Weights weights, TrainingConfig config) throws IOException {
        byte[] model = OnnxExport.of(plan, weights, config.id()).toByteArray();
        try (OnnxLineReader reader = new OnnxLineReader(model, config.alphabet())) {
            return of(set, reader, config.maxWidth());
        } catch (OrtException e) {
            throw new IOException("the exported model does not run", e);
        }
    }

    /** Share of samples without any error, 0 to 1. */
    public double exactShare() {
        return samples == 0 ? 0 : (double) exact / samples;
    }

    /** Edits a wanted character; may exceed 1. */
    public double characterErrorRate() {
        return characters == 0 ? 0 : (double) edits / characters;
    }

    @Override
    public String toString() {
        return "%s: %d of %d exact (%.1f %%), character errors %.2f %%"
                .formatted(name, exact, samples, 100 * exactShare(), 100 * characterErrorRate());
    }
}
