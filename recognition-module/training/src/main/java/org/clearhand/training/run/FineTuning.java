package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.Weights;
import org.clearhand.training.run.Practice.Schedule;
import org.clearhand.training.synthesis.Mixture;
import org.clearhand.training.synthesis.RealCrops;
import org.clearhand.training.synthesis.Sample;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets a trained model used to one source without letting it forget the rest: every batch mixes strings of the source, drawn
 * differently each time, with samples of the kinds the model was first trained on. What comes out is a candidate beside the old
 * model, with both of them measured on strings of the source nobody trained on and on everything the old one was measured on.
 */
public final class FineTuning {
    private static final Logger LOG = LoggerFactory.getLogger(FineTuning.class);
    private static final double RATE = 6e-4;
    private static final int REGRESSION_SAMPLES = 1_500;
    private static final int REHEARSED = 2_000;
    /** The first samples rebuild the optimizer's moments; shorter runs hardly move the net. */
    private static final long USUAL_SAMPLES = 30_000;

    /**
     * What is asked for.
     *
     * @param share of every batch that comes from the source, 0 to 1
     * @param learn strings of the source to learn from; empty takes four fifths of them, or the train side of its split
     * @param limit wall clock time; else {@code samples}, else a usual number
     */
    public record Request(
            double share, Optional<Integer> learn, Optional<Duration> limit, Optional<Long> samples, long seed) {
        public Request {
            if (share <= 0 || share >= 1) {
                throw new IllegalArgumentException("the share of the new strings lies between 0 and 1");
            }
        }
    }

    /** Both models on the same strings. */
    public record BeforeAfter(Evaluation before, Evaluation after) {}

    /**
     * A candidate and how it compares.
     *
     * @param stepTaken share of the way from the old weights to those training ended with, see {@link StepTaken}
     * @param source on the strings of the source that were held out
     * @param regressions on everything the old model was measured on, the source itself left out
     * @param measured what the candidate read, first of the source, then of the others in their order
     */
    public record Outcome(
            TrainingConfig config,
            Checkpoint checkpoint,
            double stepTaken,
            @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
            byte[] model,
            OwnSource own,
            BeforeAfter source,
            List<BeforeAfter> regressions,
            List<Measurement> measured) {}

    private record Compared(BeforeAfter both, Measurement after) {}

    private final BaseModel base;
    private final TaskData rehearsal;
    private final SetRegister register;
    private final Path work;

    private FineTuning(BaseModel base, TaskData rehearsal, SetRegister register, Path work) {
        this.base = base;
        this.rehearsal = rehearsal;
        this.register = register;
        this.work = work;
    }

    /**
     * Prepares a fine-tuning.
     *
     * @param from a shipped model's id, or a model's folder
     * @param data the sets the old model was trained on; without them it rehearses drawn figures, and what only those sets
     *     taught it may fade
     */
    public static FineTuning of(String from, Optional<DataFolder> data, SetRegister register, Path work)
            throws IOException {
        BaseModel base = BaseModel.of(from);
        TrainingConfig config = data.isPresent() ? base.config() : TrainingConfig.shipped("figures-drawn");
        if (data.isEmpty() && !base.config().task().contains("figures")) {
            throw new IOException("without its data sets only a model of figures can be fine-tuned: give --data");
        }
        DataFolder folder = data.orElse(new DataFolder(Path.of("")));
        return new FineTuning(base, new ModelWorkshop(config, folder, register, work).data(), register, work);
    }

    /**
     * Trains, measures before and after, and writes the candidate's folder.
     *
     * @param id of the candidate; neither that of a model that ships nor one there is in {@code out}
     */
    public Outcome run(OpenedSet set, String id, Request request, Path out, TrainingWatch watch)
            throws IOException, InterruptedException {
        Path target = out.resolve(id);
        if (BaseModel.isShipped(id) || Files.exists(target)) {
            throw new IOException("there is a model " + id + " already: give the candidate another name with --id");
        }
        Outcome outcome = train(set, id, request, watch);
        Files.createDirectories(target);
        Files.write(target.resolve("model.onnx"), outcome.model());
        byte[] bytes = Quantization.of(
                outcome.model(),
                Quantization.crops(rehearsal.training(), base.config().maxWidth()));
        Files.write(target.resolve("model-int8.onnx"), bytes);
        Map<String, Object> card = ModelCard.describe(base, outcome, set);
        ModelWorkshop.writeCard(target, card);
        new TrainingReport(card, TrainingHistory.read(checkpointFile(id)), outcome.measured()).write(target);
        return outcome;
    }

    private Outcome train(OpenedSet set, String id, Request request, TrainingWatch watch)
            throws IOException, InterruptedException {
        TrainingConfig old = base.config();
        Optional<Split> split = Split.find(register.folder(), set.set());
        OwnSource own = request.learn().isPresent()
                ? OwnSource.of(set, split, old.alphabet(), request.learn().get(), request.seed())
                : OwnSource.of(set, split, old.alphabet(), request.seed());
        LOG.info(
                "{}: {} strings learnt, {} held out",
                id,
                own.learnt().size(),
                own.measured().samples().size());
        TrainingConfig config = old.derived(
                        id,
                        RATE,
                        request.samples().orElse(USUAL_SAMPLES),
                        new Practice(Schedule.COSINE, 0.05, 1e-3, 2, 5_000, 0))
                .withSeed(request.seed());
        Mixture mixture = new Mixture()
                .add(request.share(), new RealCrops(own.learnt()))
                .add(1 - request.share(), rehearsal.training());
        TaskData data = new TaskData(mixture, mixture, own.watched(), List.of());
        // With norms measured back it got used to the source no better and forgot more.
        NetPlan plan = old.plan().folded();
        Path checkpointFile = checkpointFile(id);
        Files.deleteIfExists(checkpointFile);
        Weights start = base.weights();
        new TrainingRun(config, plan, start, data, checkpointFile, request.limit(), watch).run();
        Checkpoint checkpoint = Checkpoint.read(checkpointFile);
        StepTaken step = StepTaken.choose(
                plan,
                start,
                checkpoint.exported(config.practice()),
                TaskData.drawn("rehearsed", rehearsal.training(), REHEARSED),
                old.alphabet(),
                old.maxWidth());
        byte[] model = OnnxExport.of(plan, step.weights(), id).toByteArray();
        List<Compared> compared = new ArrayList<>();
        compared.add(compare(own.measured(), model));
        compared.addAll(regressions(own.name(), model));
        List<BeforeAfter> both = compared.stream().map(Compared::both).toList();
        List<Measurement> measured = compared.stream().map(Compared::after).toList();
        return new Outcome(
                config, checkpoint, step.share(), model, own, both.get(0), both.subList(1, both.size()), measured);
    }

    private Path checkpointFile(String id) {
        return work.resolve(id + ".checkpoint");
    }

    private List<Compared> regressions(String source, byte[] model) throws IOException {
        List<Compared> found = new ArrayList<>();
        for (MeasuredSet set : rehearsal.measured()) {
            if (!set.name().startsWith(source)) {
                List<Sample> some = set.samples();
                found.add(compare(
                        new MeasuredSet(
                                set.name(), some.subList(0, Math.min(REGRESSION_SAMPLES, some.size())), set.ignored()),
                        model));
            }
        }
        return found;
    }

    private Compared compare(MeasuredSet set, byte[] model) throws IOException {
        TrainingConfig config = base.config();
        try (OnnxLineReader before = new OnnxLineReader(base.onnx(), config.alphabet());
                OnnxLineReader after = new OnnxLineReader(model, config.alphabet())) {
            Measurement read = Measurement.of(set, after, config.maxWidth());
            BeforeAfter both = new BeforeAfter(Evaluation.of(set, before, config.maxWidth()), read.evaluation());
            LOG.info("before {}", both.before());
            LOG.info("after  {}", both.after());
            return new Compared(both, read);
        } catch (OrtException e) {
            throw new IOException("a model does not run", e);
        }
    }
}
