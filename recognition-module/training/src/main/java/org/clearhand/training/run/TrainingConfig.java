package org.clearhand.training.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.NetPlan;

/**
 * How one model is trained; kept as {@code configs/<id>.json}.
 *
 * @param characters what the model can read, see {@link Alphabet}
 * @param maxWidth widest crop, in pixels at 32 rows; wider ones are squeezed
 * @param learningRate at its peak, see {@link Practice}
 * @param samples how many crops a full run sees
 * @param openingShare share of the run, 0 to 1, that sees only the opening samples, which take CTC off its plateau
 * @param mixture weight of each kind of sample
 * @param sets every data set used, as the model card must name it
 * @param practice how the optimizer goes about it
 * @param startFrom whose weights a run starts from: the id of a shipped model, a model's folder, or a run's checkpoint; empty
 *     starts from chance. What the net has beyond that one starts as if it were not there. In a model batch norm is folded away
 *     and stays so; in a checkpoint it is still there
 * @param own sets of the user's, mixed in by weight beside the samples of the task
 * @param patterns what the codes look like that are drawn where the mixture has {@code codes}, as a template's field has it
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
        List<SetUse> sets,
        Practice practice,
        String startFrom,
        List<OwnData> own,
        List<String> patterns) {

    private static final Set<String> CODELINES = Set.of("micr");

    /** See {@link NetPlan}. */
    public record Net(
            List<Integer> channels, List<Integer> deepened, List<Integer> refined, int blocks, Context context) {}

    /**
     * A data set a model learns from.
     *
     * @param files what the checksum is taken over
     * @param notice what else must be said about it, may be empty
     */
    public record SetUse(String set, List<String> files, String licence, String notice) {}

    /**
     * A set of the user's own that is trained on.
     *
     * @param folder a field set, an IDX set or a folder of pictures, as {@code clearhand data} knows them
     * @param share of the samples drawn from it, 0 to 1
     * @param leftOut characters its labels leave out although the pictures show them, see {@link
     *     org.clearhand.training.synthesis.Sample}
     */
    public record OwnData(String folder, double share, String leftOut) {}

    public TrainingConfig {
        mixture = Map.copyOf(mixture);
        sets = List.copyOf(sets);
        own = List.copyOf(own);
        patterns = List.copyOf(patterns);
        if (maxWidth % 4 != 0 || batchSize < 1 || samples < 1 || learningRate <= 0) {
            throw new IllegalArgumentException(id + ": a setting is out of range");
        }
    }

    /** The configuration of a model that ships. */
    public static TrainingConfig shipped(String id) throws IOException {
        try (InputStream in = TrainingConfig.class.getResourceAsStream("/configs/" + id + ".json")) {
            if (in == null) {
                throw new IOException("there is no configuration " + id);
            }
            return TrainingConfigReader.read(id + ".json", new ObjectMapper().readTree(in));
        }
    }

    /** A configuration by the id of one that ships, or by the name of a JSON or YAML file. */
    public static TrainingConfig of(String idOrFile) throws IOException {
        return idOrFile.matches(".*\\.(json|ya?ml)") ? TrainingConfigReader.read(Path.of(idOrFile)) : shipped(idOrFile);
    }

    public Alphabet alphabet() {
        return new Alphabet(characters);
    }

    /** The net as it is trained. */
    public NetPlan plan() {
        return new NetPlan(
                net.channels(),
                net.deepened(),
                net.refined(),
                net.blocks(),
                net.context(),
                alphabet().classes(),
                true);
    }

    /** Whether the run starts from where another one stands. */
    boolean startsFromCheckpoint() {
        return startFrom.endsWith(".checkpoint");
    }

    /** Whether the run starts from a trained model. */
    boolean startsFromModel() {
        return !startFrom.isEmpty() && !startsFromCheckpoint();
    }

    /** Whether the model reads codelines, which are straightened before they are read. */
    public boolean straightened() {
        return CODELINES.contains(task);
    }

    /** The same run over another number of samples. */
    public TrainingConfig withSamples(long count) {
        return changed(id, learningRate, count, openingShare, seed, practice);
    }

    /** The same run with other chances. */
    public TrainingConfig withSeed(long other) {
        return changed(id, learningRate, samples, openingShare, other, practice);
    }

    /** The same run under another name, with another practice and no opening: what fine-tuning does. */
    public TrainingConfig derived(String newId, double rate, long count, Practice other) {
        return changed(newId, rate, count, 0, seed, other);
    }

    private TrainingConfig changed(
            String newId, double rate, long count, double opening, long newSeed, Practice newPractice) {
        return new TrainingConfig(
                newId,
                task,
                characters,
                net,
                maxWidth,
                batchSize,
                rate,
                count,
                opening,
                newSeed,
                mixture,
                sets,
                newPractice,
                startFrom,
                own,
                patterns);
    }

    /** The weight of one kind of sample, 0 when it is not named. */
    public double weight(String kind) {
        return mixture.getOrDefault(kind, 0.0);
    }

    /** Whether a set is among those it names. */
    boolean uses(String set) {
        return sets.stream().anyMatch(use -> use.set().equals(set));
    }
}
