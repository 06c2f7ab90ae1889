package org.clearhand.training.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.NetPlan;

/**
 * How one model is trained; kept as {@code configs/<id>.json}.
 *
 * @param characters what the model can read, see {@link Alphabet}
 * @param maxWidth widest crop, in pixels at 32 rows; wider ones are squeezed
 * @param learningRate at its peak; warms up over the first 5 % and then falls along a cosine
 * @param samples how many crops a full run sees
 * @param openingShare share of the run, 0 to 1, that sees only the opening samples, which take CTC off its plateau
 * @param mixture weight of each kind of sample
 * @param sets every data set used, as the model card must name it
 */
public record TrainingConfig(
        String id,
        String task,
        String characters,
        Net net,
        int maxWidth,
        int batchSize,
        double learningRate,
        long samples,
        double openingShare,
        long seed,
        Map<String, Double> mixture,
        List<SetUse> sets) {

    /** See {@link NetPlan}. */
    public record Net(List<Integer> channels, boolean deepened, int blocks) {}

    /**
     * A data set a model learns from.
     *
     * @param files what the checksum is taken over
     * @param notice what else must be said about it, may be empty
     */
    public record SetUse(String set, List<String> files, String licence, String notice) {}

    public TrainingConfig {
        mixture = Map.copyOf(mixture);
        sets = List.copyOf(sets);
        if (maxWidth % 4 != 0 || batchSize < 1 || samples < 1 || learningRate <= 0) {
            throw new IllegalArgumentException(id + ": a setting is out of range");
        }
    }

    public static TrainingConfig shipped(String id) throws IOException {
        try (InputStream in = TrainingConfig.class.getResourceAsStream("/configs/" + id + ".json")) {
            if (in == null) {
                throw new IOException("there is no model " + id);
            }
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, TrainingConfig.class);
        }
    }

    public Alphabet alphabet() {
        return new Alphabet(characters);
    }

    public NetPlan plan() {
        return new NetPlan(
                net.channels(), net.deepened(), net.blocks(), alphabet().classes());
    }

    /** The same run at another rate, lower to polish a trained model. */
    public TrainingConfig withLearningRate(double rate) {
        return new TrainingConfig(
                id, task, characters, net, maxWidth, batchSize, rate, samples, openingShare, seed, mixture, sets);
    }

    /** The weight of one kind of sample, 0 when it is not named. */
    public double weight(String kind) {
        return mixture.getOrDefault(kind, 0.0);
    }
}
