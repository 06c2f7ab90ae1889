package org.clearhand.training.net;

import static org.clearhand.training.net.OnnxGraph.integer;
import static org.clearhand.training.net.OnnxGraph.integers;

import java.util.List;
import org.clearhand.training.net.Layer.Attention;
import org.clearhand.training.net.Layer.Recurrent;

/** Writes layers on frames {@code [N,T,C]} as ONNX nodes, as {@link LineBlock} calculates them. */
final class OnnxLineExport {
    /** How the names of these nodes begin. */
    static final String MARK = "line.";

    /** ONNX wants input, output, forget, cell; the engine has input, forget, cell, output. */
    private static final int[] ONNX_GATES = {0, 3, 1, 2};

    private final OnnxGraph graph;
    private final Weights weights;

    OnnxLineExport(OnnxGraph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    String addAll(String frames, Layer.Line line) {
        String top = frames;
        for (Layer.Along layer : line.body()) {
            top = layer instanceof Attention attention ? attended(top, attention) : recurred(top, (Recurrent) layer);
        }
        return top;
    }

    private String attended(String frames, Attention layer) {
        for (Tensor tensor : layer.tensors()) {
            write(tensor);
        }
        String name = layer.name();
        int perHead = layer.size() / layer.heads();
        // 0 keeps a size as it is.
        graph.constants(name + ".toHeads", 0, 0, layer.heads(), perHead);
        graph.constants(name + ".fromHeads", 0, 0, layer.size());
        graph.scalar(name + ".scale", (float) (1 / Math.sqrt((double) perHead)));
        String seen = norm(name + ".seen", frames);
        String query = heads(layer, linear(name + ".query", seen), 0, 2, 1, 3);
        String key = heads(layer, node("MatMul", seen, name + ".key.kernel"), 0, 2, 3, 1);
        String value = heads(layer, linear(name + ".value", seen), 0, 2, 1, 3);
        String likeness = node("MatMul", node("Mul", query, name + ".scale"), key);
        String shares = graph.node(MARK, "Softmax", List.of(likeness), integer("axis", -1));
        String joined =
                graph.node(MARK, "Transpose", List.of(node("MatMul", shares, value)), integers("perm", 0, 2, 1, 3));
        String flat = node("Reshape", joined, name + ".fromHeads");
        String attended = node("Add", frames, linear(name + ".joined", flat));
        String wide = linear(name + ".wide", norm(name + ".thought", attended));
        return node("Add", attended, linear(name + ".narrow", graph.node(MARK, "Relu", List.of(wide))));
    }

    private String heads(Attention layer, String frames, long... order) {
        String split = node("Reshape", frames, layer.name() + ".toHeads");
        return graph.node(MARK, "Transpose", List.of(split), integers("perm", order));
    }

    private String recurred(String frames, Recurrent layer) {
        String name = layer.name();
        List<Tensor> tensors = layer.tensors();
        for (Tensor tensor : tensors) {
            if (!tensor.name().contains("forth") && !tensor.name().contains("back")) {
                write(tensor);
            }
        }
        gates(layer, "-input", layer.size());
        gates(layer, "-state", layer.hidden());
        String seen = norm(name + ".seen", frames);
        String timeFirst = graph.node(MARK, "Transpose", List.of(seen), integers("perm", 1, 0, 2));
        String found = graph.node(
                MARK,
                "LSTM",
                List.of(timeFirst, name + "-input", name + "-state"),
                integer("hidden_size", layer.hidden()),
                OnnxGraph.text("direction", "bidirectional"));
        // [T, directions, N, hidden]
        String turned = graph.node(MARK, "Transpose", List.of(found), integers("perm", 2, 0, 1, 3));
        graph.constants(name + ".fromDirections", 0, 0, 2L * layer.hidden());
        String flat = node("Reshape", turned, name + ".fromDirections");
        return node("Add", frames, linear(name + ".joined", flat));
    }

    /** The gates of both directions in one constant. */
    private void gates(Recurrent layer, String suffix, int inputs) {
        int block = layer.hidden() * inputs;
        float[] both = new float[2 * Recurrent.GATES * block];
        int at = 0;
        for (String direction : List.of("forth", "back")) {
            float[] kernel = weights.get(layer.name() + "." + direction + suffix + ".kernel");
            for (int gate : ONNX_GATES) {
                System.arraycopy(kernel, gate * block, both, at, block);
                at += block;
            }
        }
        graph.floats(layer.name() + suffix, both, 2, (long) Recurrent.GATES * layer.hidden(), inputs);
    }

    /** Takes the gates of a model apart again, as they were before {@link #gates}. */
    static void readGates(NetPlan plan, Weights weights) {
        for (Recurrent layer : plan.recurrent()) {
            for (String suffix : List.of("-input", "-state")) {
                float[] both = weights.values().getOrDefault(layer.name() + suffix, new float[0]);
                int block = layer.hidden() * (suffix.equals("-input") ? layer.size() : layer.hidden());
                if (both.length != 2 * Recurrent.GATES * block) {
                    continue; // whoever asks for the gates will say so
                }
                int at = 0;
                for (String direction : List.of("forth", "back")) {
                    float[] kernel = new float[Recurrent.GATES * block];
                    for (int gate : ONNX_GATES) {
                        System.arraycopy(both, at, kernel, gate * block, block);
                        at += block;
                    }
                    weights.put(layer.name() + "." + direction + suffix + ".kernel", kernel);
                }
            }
        }
    }

    private void write(Tensor tensor) {
        graph.floats(
                tensor.name(),
                weights.get(tensor.name()),
                tensor.shape().stream().mapToLong(Integer::longValue).toArray());
    }

    private String norm(String name, String frames) {
        return graph.node(
                MARK,
                "LayerNormalization",
                List.of(frames, name + ".gamma", name + ".beta"),
                integer("axis", -1),
                OnnxGraph.number("epsilon", LineBlock.NORM_EPSILON));
    }

    private String linear(String name, String frames) {
        return node("Add", node("MatMul", frames, name + ".kernel"), name + ".bias");
    }

    private String node(String type, String first, String second) {
        return graph.node(MARK, type, List.of(first, second));
    }
}
