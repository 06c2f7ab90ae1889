package org.clearhand.training.net;

import static org.clearhand.training.net.OnnxGraph.integer;
import static org.clearhand.training.net.OnnxGraph.integers;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.List;
import org.clearhand.training.net.Layer.Convolution;
import org.clearhand.training.net.Layer.Line;
import org.clearhand.training.net.Layer.MaxPool;
import org.clearhand.training.net.Layer.Residual;

/**
 * Writes a net as an ONNX model (opset 17) that takes {@code crop [N,1,32,W]} and gives {@code logits [N,T,C]}, batch norm
 * folded into the convolutions. Built from the same {@link NetPlan} as the trained block, so the two cannot drift apart.
 */
public final class OnnxExport {
    public static final String INPUT = "crop";
    public static final String OUTPUT = "logits";
    static final float NORM_EPSILON = 1e-5f;
    private static final String ROW_AXIS = "rowAxis";
    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private final OnnxGraph graph = new OnnxGraph("conv-ctc");
    private final Weights weights;

    private OnnxExport(Weights weights) {
        this.weights = weights;
    }

    public static ModelProto of(NetPlan plan, Weights weights, String producerVersion) {
        OnnxExport export = new OnnxExport(FoldedNorms.of(plan, weights));
        export.build(plan);
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("clearhand")
                .setProducerVersion(producerVersion)
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPSET))
                .setGraph(export.graph.build())
                .build();
    }

    private void build(NetPlan plan) {
        graph.input(INPUT, "N", "1", "32", "W");
        graph.constants(ROW_AXIS, 2);
        String top = addAll(INPUT, plan.layers());
        String flat = graph.node("Squeeze", List.of(top, ROW_AXIS));
        graph.output("Transpose", flat, OUTPUT, List.of("N", "T", Integer.toString(plan.classes())), turned());
    }

    private String addAll(String input, List<Layer> layers) {
        String top = input;
        for (Layer layer : layers) {
            if (layer instanceof Convolution convolution) {
                top = convolution(top, convolution);
            } else if (layer instanceof MaxPool pool) {
                top = graph.node(
                        "MaxPool",
                        List.of(top),
                        integers("kernel_shape", pool.rows(), pool.columns()),
                        integers("strides", pool.rows(), pool.columns()),
                        integers("pads", 0, 0, 0, 0));
            } else if (layer instanceof Residual residual) {
                String body = addAll(top, residual.body());
                top = graph.node("Relu", List.of(graph.node("Add", List.of(body, top))));
            } else if (layer instanceof Line line) {
                String frames =
                        graph.node("Transpose", List.of(graph.node("Squeeze", List.of(top, ROW_AXIS))), turned());
                String seen = new OnnxLineExport(graph, weights).addAll(frames, line);
                top = graph.node("Unsqueeze", List.of(graph.node("Transpose", List.of(seen), turned()), ROW_AXIS));
            }
        }
        return top;
    }

    static AttributeProto turned() {
        return integers("perm", 0, 2, 1);
    }

    private String convolution(String input, Convolution layer) {
        float[] kernel = weights.get(layer.name() + ".kernel");
        float[] bias = weights.get(layer.name() + ".bias");
        int perGroup = layer.depthwise() ? 1 : layer.inputs();
        graph.floats(
                layer.name() + ".kernel", kernel, layer.outputs(), perGroup, layer.kernelRows(), layer.kernelColumns());
        graph.floats(layer.name() + ".bias", bias, layer.outputs());
        int rowPad = layer.kernelRows() / 2;
        int columnPad = layer.kernelColumns() / 2;
        String output = graph.node(
                "Conv",
                List.of(input, layer.name() + ".kernel", layer.name() + ".bias"),
                integers("kernel_shape", layer.kernelRows(), layer.kernelColumns()),
                integers("strides", 1, 1),
                integers("dilations", 1, 1),
                integers("pads", rowPad, columnPad, rowPad, columnPad),
                integer("group", layer.depthwise() ? layer.inputs() : 1));
        return layer.rectified() ? graph.node("Relu", List.of(output)) : output;
    }
}
