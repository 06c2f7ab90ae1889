package org.clearhand.training.net;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clearhand.training.net.Layer.Along;
import org.clearhand.training.net.Layer.Convolution;
import org.clearhand.training.net.Layer.MaxPool;
import org.clearhand.training.net.Layer.Residual;

/**
 * The shape of a conv-CTC net: four convolutions that bring 32 rows down to one and four columns to one frame, then
 * residual blocks of depthwise 1x7 and pointwise filters along the line, then one linear layer to the classes.
 *
 * @param channels outputs of the four convolutions
 * @param deepened residual 3x3 convolutions at 16, 8 and 4 rows, three counts: they cost most and teach most
 * @param refined residual blocks of a depthwise 3x3 and a pointwise filter at 16, 8 and 4 rows, three counts: they deepen the
 *     net where shapes are told apart, at a tenth of the cost of full convolutions
 * @param blocks residual blocks along the line, each widening the view by six frames
 * @param context layers that see the whole line
 * @param classes size of the alphabet plus one, class 0 being the CTC blank
 * @param normalized with batch norm behind the convolutions, as a net starts; an exported net has it folded into them
 */
public record NetPlan(
        List<Integer> channels,
        List<Integer> deepened,
        List<Integer> refined,
        int blocks,
        Context context,
        int classes,
        boolean normalized) {
    /** Output of the last layer, before the logits are turned to [N, T, C]. */
    static final String CLASSIFIER = "classifier";

    /** No blocks at any of the three sizes. */
    public static final List<Integer> NONE = List.of(0, 0, 0);

    /** One at 8 rows, the first that pays. */
    public static final List<Integer> ONE = List.of(0, 1, 0);

    public NetPlan {
        channels = List.copyOf(channels);
        deepened = List.copyOf(deepened);
        refined = List.copyOf(refined);
        if (channels.size() != 4 || deepened.size() != 3 || refined.size() != 3 || blocks < 0 || classes < 2) {
            throw new IllegalArgumentException(
                    "four channel counts, three counts each of residual and refining blocks and at least two classes are needed");
        }
    }

    /** A plan with batch norm, without refining blocks and without layers that see the whole line. */
    public NetPlan(List<Integer> channels, List<Integer> deepened, int blocks, int classes) {
        this(channels, deepened, NONE, blocks, Context.NONE, classes, true);
    }

    /** The same net with batch norm folded into the convolutions, which then have a bias: the shape that is exported. */
    public NetPlan folded() {
        return new NetPlan(channels, deepened, refined, blocks, context, classes, false);
    }

    List<Layer> layers() {
        int first = channels.get(0);
        int second = channels.get(1);
        int third = channels.get(2);
        int last = channels.get(3);
        List<Layer> layers = new ArrayList<>();
        layers.add(square("stem", 1, first, true));
        layers.add(new MaxPool(2, 2));
        layers.add(square("second", first, second, true));
        deepen(layers, 0, second);
        refine(layers, 0, second);
        layers.add(new MaxPool(2, 2));
        layers.add(square("third", second, third, true));
        deepen(layers, 1, third);
        refine(layers, 1, third);
        layers.add(new MaxPool(2, 1));
        layers.add(square("last", third, last, true));
        deepen(layers, 2, last);
        refine(layers, 2, last);
        layers.add(new MaxPool(4, 1));
        for (int i = 1; i <= blocks; i++) {
            layers.add(new Residual(List.of(
                    new Convolution("along" + i, last, last, 1, 7, true, normalized, true),
                    new Convolution("across" + i, last, last, 1, 1, false, normalized, false))));
        }
        if (context.layers() > 0) {
            layers.add(new Layer.Line(along(last)));
        }
        layers.add(new Convolution(CLASSIFIER, last, classes, 1, 1, false, false, false));
        return layers;
    }

    private List<Along> along(int size) {
        return IntStream.rangeClosed(1, context.layers())
                .<Along>mapToObj(i -> context.kind() == Context.Kind.ATTENTION
                        ? new Layer.Attention("attention" + i, size, context.heads(), context.hidden())
                        : new Layer.Recurrent("recurrent" + i, size, context.hidden()))
                .toList();
    }

    /** The layers with an LSTM. */
    List<Layer.Recurrent> recurrent() {
        return context.kind() == Context.Kind.RECURRENT
                ? along(channels.get(3)).stream()
                        .map(Layer.Recurrent.class::cast)
                        .toList()
                : List.of();
    }

    /** The trained values of the layers that see the whole line. */
    List<Tensor> lineTensors() {
        return layers().stream()
                .filter(Layer.Line.class::isInstance)
                .flatMap(layer -> ((Layer.Line) layer).body().stream())
                .flatMap(along -> along.tensors().stream())
                .toList();
    }

    /** All convolutions in the order of the layers, those inside residuals included. */
    List<Convolution> convolutions() {
        List<Convolution> found = new ArrayList<>();
        collect(layers(), found);
        return found;
    }

    /** Number of trained values, batch norm included. */
    public int parameterCount() {
        int count = lineTensors().stream().mapToInt(Tensor::size).sum();
        for (Convolution convolution : convolutions()) {
            count += convolution.kernelSize() + (convolution.normalized() ? 2 : 1) * convolution.outputs();
        }
        return count;
    }

    private static void collect(List<Layer> layers, List<Convolution> found) {
        for (Layer layer : layers) {
            if (layer instanceof Convolution convolution) {
                found.add(convolution);
            } else if (layer instanceof Residual residual) {
                collect(residual.body(), found);
            }
        }
    }

    private void deepen(List<Layer> layers, int stage, int size) {
        for (int i = 1; i <= deepened.get(stage); i++) {
            // Nets trained when there could be only one call it so.
            String name = stage == 1 && i == 1 ? "deep" : "deep" + (stage + 1) + "-" + i;
            layers.add(new Residual(List.of(square(name, size, size, false))));
        }
    }

    private void refine(List<Layer> layers, int stage, int size) {
        for (int i = 1; i <= refined.get(stage); i++) {
            String name = (stage + 1) + "-" + i;
            layers.add(new Residual(List.of(
                    new Convolution("spread" + name, size, size, 3, 3, true, normalized, true),
                    new Convolution("mix" + name, size, size, 1, 1, false, normalized, false))));
        }
    }

    private Convolution square(String name, int inputs, int outputs, boolean rectified) {
        return new Convolution(name, inputs, outputs, 3, 3, false, normalized, rectified);
    }
}
