package org.clearhand.training.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.training.net.Layer.Attention;
import org.clearhand.training.net.Layer.Recurrent;

/** A layer on frames {@code [N,T,C]} for the engine; what it gives has the shape of what it is given. */
final class LineBlock extends AbstractBlock {
    static final float NORM_EPSILON = 1e-5f;

    private final Layer.Along layer;
    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    LineBlock(Layer.Along layer) {
        this.layer = layer;
        for (Tensor tensor : layer.tensors()) {
            long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
            byName.put(
                    tensor.name(),
                    addParameter(Parameter.builder()
                            // The engine takes a dot in a name for a path.
                            .setName(tensor.name().replace('.', '_'))
                            .setType(type(tensor.role()))
                            .optShape(new Shape(shape))
                            .build()));
        }
    }

    private static Parameter.Type type(Tensor.Role role) {
        return switch (role) {
            case KERNEL, CLOSING_KERNEL -> Parameter.Type.WEIGHT;
            case BIAS -> Parameter.Type.BIAS;
            case SCALE -> Parameter.Type.GAMMA;
        };
    }

    /** Its trained values by the names of {@link Layer.Along#tensors}. */
    Map<String, Parameter> tensors() {
        return byName;
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore store, NDList inputs, boolean training, PairList<String, Object> settings) {
        NDArray frames = inputs.singletonOrThrow();
        Values values = new Values(store, frames, training);
        NDArray result = layer instanceof Attention attention
                ? attended(frames, attention, values)
                : recurred(frames, (Recurrent) layer, values);
        return new NDList(result);
    }

    private static NDArray attended(NDArray frames, Attention layer, Values values) {
        Shape shape = frames.getShape();
        long perHead = layer.size() / layer.heads();
        NDArray seen = values.norm("seen", frames);
        NDArray query = heads(values.linear("query", seen), layer.heads(), perHead);
        NDArray key = heads(seen.matMul(values.of("key.kernel")), layer.heads(), perHead);
        NDArray value = heads(values.linear("value", seen), layer.heads(), perHead);
        NDArray shares = query.mul(1 / Math.sqrt((double) perHead))
                .matMul(key.transpose(0, 1, 3, 2))
                .softmax(-1);
        NDArray joined = shares.matMul(value).transpose(0, 2, 1, 3).reshape(shape);
        NDArray attended = frames.add(values.linear("joined", joined));
        NDArray wide = values.linear("wide", values.norm("thought", attended));
        return attended.add(values.linear("narrow", wide.getNDArrayInternal().relu()));
    }

    private static NDArray heads(NDArray frames, int heads, long perHead) {
        Shape shape = frames.getShape();
        return frames.reshape(shape.get(0), shape.get(1), heads, perHead).transpose(0, 2, 1, 3);
    }

    private static NDArray recurred(NDArray frames, Recurrent layer, Values values) {
        Shape state = new Shape(2, frames.getShape().get(0), layer.hidden());
        NDList gates = new NDList(
                values.of("forth-input.kernel"),
                values.of("forth-state.kernel"),
                values.of("back-input.kernel"),
                values.of("back-state.kernel"));
        NDList states =
                new NDList(frames.getManager().zeros(state), frames.getManager().zeros(state));
        NDList found = frames.getNDArrayInternal()
                .lstm(values.norm("seen", frames), states, gates, false, 1, 0, false, true, true);
        return frames.add(values.linear("joined", found.head()));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return inputShapes;
    }

    /** The layer's values as the engine holds them, by the end of their names. */
    private final class Values {
        private final ParameterStore store;
        private final NDArray beside;
        private final boolean training;

        Values(ParameterStore store, NDArray beside, boolean training) {
            this.store = store;
            this.beside = beside;
            this.training = training;
        }

        NDArray of(String name) {
            Parameter parameter = byName.get(layer.name() + "." + name);
            return store.getValue(parameter, beside.getDevice(), training);
        }

        NDArray linear(String name, NDArray input) {
            return input.matMul(of(name + ".kernel")).add(of(name + ".bias"));
        }

        NDArray norm(String name, NDArray input) {
            return LayerNorm.layerNorm(
                            input,
                            new Shape(input.getShape().get(2)),
                            of(name + ".gamma"),
                            of(name + ".beta"),
                            NORM_EPSILON)
                    .singletonOrThrow();
        }
    }

    /** From a picture of one row, {@code [N,C,1,T]}, to frames. */
    static NDList toFrames(NDList picture) {
        return new NDList(picture.singletonOrThrow().squeeze(2).transpose(0, 2, 1));
    }

    /** And back. */
    static NDList toPicture(NDList frames) {
        return new NDList(frames.singletonOrThrow().transpose(0, 2, 1).expandDims(2));
    }

    static List<LineBlock> of(Layer.Line line) {
        return line.body().stream().map(LineBlock::new).toList();
    }
}
