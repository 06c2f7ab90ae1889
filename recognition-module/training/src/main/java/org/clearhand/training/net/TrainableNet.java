package org.clearhand.training.net;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Layer.Convolution;
import org.clearhand.training.net.Layer.Line;
import org.clearhand.training.net.Layer.MaxPool;
import org.clearhand.training.net.Layer.Residual;

/** A {@link NetPlan} as a PyTorch net with the state of its optimizer. Owns native memory until closed; for one thread. */
public final class TrainableNet implements AutoCloseable {
    static final int ROWS = 32;
    private static final int MOST_SPOILED_IN_A_ROW = 50;
    private static final NDIndex EVERYTHING = new NDIndex("...");

    private final Map<String, Conv2d> kernels = new LinkedHashMap<>();
    private final Map<String, BatchNorm> norms = new LinkedHashMap<>();
    private final List<LineBlock> along = new ArrayList<>();
    private final Model model;
    private final Trainer trainer;
    private final int classes;
    private final OutputWatch watch;
    private AdamW optimizer = new AdamW();
    private int spoiledInARow;

    public TrainableNet(NetPlan plan) {
        this(plan, (layer, output) -> {});
    }

    /** A net whose convolutions show what they give, before it is rectified. */
    TrainableNet(NetPlan plan, OutputWatch watch) {
        this.watch = watch;
        model = Model.newInstance("conv-ctc", "PyTorch");
        SequentialBlock block = new SequentialBlock();
        addAll(block, plan.layers());
        model.setBlock(block);
        DefaultTrainingConfig config =
                new DefaultTrainingConfig(Loss.l2Loss()).optInitializer(new XavierInitializer(), Parameter.Type.WEIGHT);
        trainer = model.newTrainer(config);
        trainer.initialize(new Shape(1, 1, ROWS, 64));
        classes = plan.classes();
    }

    /**
     * One step of the optimizer.
     *
     * @param batch crops of one width
     * @return the mean CTC loss a crop, before the step; not a number when the engine gave numbers that are not finite: then
     *     the net stays as it was
     * @throws IllegalStateException when that happened many times in a row
     */
    public double step(Batch batch, CtcLoss loss, Step step) {
        double total;
        Map<String, float[]> statisticsBefore = statistics();
        // Everything a step makes hangs on this manager; on the trainer's own it would pile up until memory is gone.
        try (NDManager memory = trainer.getManager().newSubManager();
                GradientCollector collector = trainer.newGradientCollector()) {
            NDArray crops = memory.create(batch.pixels(), batch.shape());
            NDArray logits = trainer.forward(new NDList(crops)).singletonOrThrow();
            NDArray frames = logits.squeeze(2).transpose(0, 2, 1);
            int frameCount = (int) frames.getShape().get(1);
            CtcLoss.Result result = loss.of(frames.toFloatArray(), frameCount, classes, batch.labels());
            total = result.meanLoss();
            // The gradient of this product with respect to the logits is the exact CTC gradient.
            collector.backward(frames.mul(memory.create(result.gradient(), frames.getShape()))
                    .sum());
            if (!update(step)) {
                spoiled(statisticsBefore);
                return Double.NaN;
            }
        }
        spoiledInARow = 0;
        return total;
    }

    /** Takes back a step whose numbers are not finite. */
    private void spoiled(Map<String, float[]> statisticsBefore) {
        spoiledInARow++;
        if (spoiledInARow > MOST_SPOILED_IN_A_ROW) {
            throw new IllegalStateException("the training diverged: " + spoiledInARow
                    + " batches one after the other gave numbers that are not finite; a lower learning rate may help");
        }
        each((name, parameter) -> {
            if (!parameter.requiresGradient()) {
                parameter.getArray().set(statisticsBefore.get(name));
            }
        });
    }

    private Map<String, float[]> statistics() {
        Map<String, float[]> statistics = new LinkedHashMap<>();
        each((name, parameter) -> {
            if (!parameter.requiresGradient()) {
                statistics.put(name, parameter.getArray().toFloatArray());
            }
        });
        return statistics;
    }

    /** Whether the step was made: it is not where a gradient is not finite. */
    private boolean update(Step step) {
        Map<String, float[]> values = new LinkedHashMap<>();
        Map<String, float[]> gradients = new LinkedHashMap<>();
        each((name, parameter) -> {
            if (parameter.requiresGradient()) {
                values.put(name, parameter.getArray().toFloatArray());
                try (NDManager memory = trainer.getManager().newSubManager()) {
                    NDArray gradient = parameter.getArray().getGradient();
                    // The nought that is set is made where the gradient hangs: on the trainer it would stay until the
                    // end.
                    gradient.attach(memory);
                    gradients.put(name, gradient.toFloatArray());
                    // The engine adds the next one to what stands there; subtracting would leave what is not finite.
                    gradient.set(EVERYTHING, 0);
                }
            }
        });
        if (!optimizer.step(values, gradients, step.rate(), step.weightDecay(), step.clip())) {
            return false;
        }
        each((name, parameter) -> {
            if (parameter.requiresGradient()) {
                parameter.getArray().set(values.get(name));
            }
        });
        return true;
    }

    /** What the optimizer remembers; it changes with every step. */
    public AdamW optimizer() {
        return optimizer;
    }

    /** Goes on with what an optimizer remembered. */
    public void restore(AdamW remembered) {
        optimizer = remembered;
    }

    /** Logits of one crop as the net stands, running statistics in place of the batch's: frame after frame. */
    public float[] logits(NormalizedCrop crop) {
        try (NDManager memory = trainer.getManager().newSubManager()) {
            NDArray input = memory.create(crop.values(), new Shape(1, 1, ROWS, crop.width()));
            NDArray logits = trainer.evaluate(new NDList(input)).singletonOrThrow();
            return logits.squeeze(2).transpose(0, 2, 1).toFloatArray();
        }
    }

    /** Logits of crops of one width, all calculated together, in the engine's layout. */
    float[] evaluated(float[] crops, int count, int width) {
        try (NDManager memory = trainer.getManager().newSubManager()) {
            NDArray input = memory.create(crops, new Shape(count, 1, ROWS, width));
            return trainer.evaluate(new NDList(input)).singletonOrThrow().toFloatArray();
        }
    }

    /** Copies every value out of the net, running statistics included. */
    public Weights weights() {
        Weights weights = new Weights();
        each((name, parameter) -> weights.put(name, parameter.getArray().toFloatArray()));
        return weights;
    }

    /** Sets every value of the net. The optimizer keeps its own state. */
    public void restore(Weights weights) {
        each((name, parameter) -> parameter.getArray().set(weights.get(name)));
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }

    /**
     * How far and how one step goes.
     *
     * @param weightDecay share of a kernel taken off per unit of rate
     * @param clip largest norm of the whole gradient
     */
    public record Step(double rate, double weightDecay, double clip) {}

    /** Sees what each convolution gives, {@code [N,C,rows,columns]}, whenever the net calculates. */
    interface OutputWatch {
        void seen(String layer, NDArray output);
    }

    /** Arrays the trainer holds, the net's own and what was left behind. */
    int heldArrays() {
        return trainer.getManager().getManagedArrays().size();
    }

    private interface ParameterVisitor {
        void visit(String name, Parameter parameter);
    }

    private void each(ParameterVisitor visitor) {
        kernels.forEach((name, block) -> {
            visitor.visit(name + ".kernel", parameter(block, "weight"));
            if (block.getParameters().contains("bias")) {
                visitor.visit(name + ".bias", parameter(block, "bias"));
            }
        });
        norms.forEach((name, block) -> {
            visitor.visit(name + ".gamma", parameter(block, "gamma"));
            visitor.visit(name + ".beta", parameter(block, "beta"));
            visitor.visit(name + ".mean", parameter(block, "runningMean"));
            visitor.visit(name + ".variance", parameter(block, "runningVar"));
        });
        along.forEach(block -> block.tensors().forEach(visitor::visit));
    }

    private static Parameter parameter(AbstractBlock block, String name) {
        return block.getParameters().get(name);
    }

    private void addAll(SequentialBlock target, List<Layer> layers) {
        for (Layer layer : layers) {
            if (layer instanceof Convolution convolution) {
                addConvolution(target, convolution);
            } else if (layer instanceof MaxPool pool) {
                Shape tile = new Shape(pool.rows(), pool.columns());
                target.add(Pool.maxPool2dBlock(tile, tile));
            } else if (layer instanceof Residual residual) {
                SequentialBlock body = new SequentialBlock();
                addAll(body, residual.body());
                List<Block> paths = List.of(body, Blocks.identityBlock());
                target.add(new ParallelBlock(
                        sums -> new NDList(sums.get(0).head().add(sums.get(1).head())), paths));
                target.add(Activation.reluBlock());
            } else if (layer instanceof Line line) {
                List<LineBlock> blocks = LineBlock.of(line);
                along.addAll(blocks);
                target.add(new LambdaBlock(LineBlock::toFrames, "toFrames"));
                blocks.forEach(target::add);
                target.add(new LambdaBlock(LineBlock::toPicture, "toPicture"));
            }
        }
    }

    private void addConvolution(SequentialBlock target, Convolution layer) {
        Conv2d kernel = Conv2d.builder()
                .setKernelShape(new Shape(layer.kernelRows(), layer.kernelColumns()))
                .setFilters(layer.outputs())
                .optPadding(new Shape(layer.kernelRows() / 2, layer.kernelColumns() / 2))
                .optGroups(layer.depthwise() ? layer.inputs() : 1)
                .optBias(!layer.normalized())
                .build();
        kernels.put(layer.name(), kernel);
        target.add(kernel);
        target.add(new LambdaBlock(
                output -> {
                    watch.seen(layer.name(), output.head());
                    return output;
                },
                "watch"));
        if (layer.normalized()) {
            BatchNorm norm = BatchNorm.builder()
                    .optEpsilon(OnnxExport.NORM_EPSILON)
                    .optMomentum(0.97f)
                    .build();
            norms.put(layer.name(), norm);
            target.add(norm);
        }
        if (layer.rectified()) {
            target.add(Activation.reluBlock());
        }
    }
}
