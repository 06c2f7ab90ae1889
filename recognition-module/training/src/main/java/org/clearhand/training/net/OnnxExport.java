package org.clearhand.training.net;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.clearhand.training.net.Layer.Convolution;
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
    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("conv-ctc");
    private final Weights weights;
    private int valueCount;

    private OnnxExport(Weights weights) {
        this.weights = weights;
    }

    public static ModelProto of(NetPlan plan, Weights weights, String producerVersion) {
        OnnxExport export = new OnnxExport(weights);
        export.build(plan);
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("clearhand")
                .setProducerVersion(producerVersion)
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPSET))
                .setGraph(export.graph)
                .build();
    }

    private void build(NetPlan plan) {
        graph.addInput(value(INPUT, List.of("N", "1", "32", "W")));
        String top = addAll(INPUT, plan.layers());
        constants("rowAxis", 2);
        String flat = node("Squeeze", List.of(top, "rowAxis"));
        NodeProto.Builder turn =
                NodeProto.newBuilder().setOpType("Transpose").addInput(flat).addOutput(OUTPUT);
        graph.addNode(turn.addAttribute(integers("perm", 0, 2, 1)));
        graph.addOutput(value(OUTPUT, List.of("N", "T", Integer.toString(plan.classes()))));
    }

    private String addAll(String input, List<Layer> layers) {
        String top = input;
        for (Layer layer : layers) {
            if (layer instanceof Convolution convolution) {
                top = convolution(top, convolution);
            } else if (layer instanceof MaxPool pool) {
                top = node(
                        "MaxPool",
                        List.of(top),
                        integers("kernel_shape", pool.rows(), pool.columns()),
                        integers("strides", pool.rows(), pool.columns()),
                        integers("pads", 0, 0, 0, 0));
            } else if (layer instanceof Residual residual) {
                String body = addAll(top, residual.body());
                top = node("Relu", List.of(node("Add", List.of(body, top))));
            }
        }
        return top;
    }

    private String convolution(String input, Convolution layer) {
        float[] kernel = weights.get(layer.name() + ".kernel").clone();
        float[] bias = layer.normalized() ? fold(layer, kernel) : weights.get(layer.name() + ".bias");
        int perGroup = layer.depthwise() ? 1 : layer.inputs();
        floats(layer.name() + ".kernel", kernel, layer.outputs(), perGroup, layer.kernelRows(), layer.kernelColumns());
        floats(layer.name() + ".bias", bias, layer.outputs());
        int rowPad = layer.kernelRows() / 2;
        int columnPad = layer.kernelColumns() / 2;
        String output = node(
                "Conv",
                List.of(input, layer.name() + ".kernel", layer.name() + ".bias"),
                integers("kernel_shape", layer.kernelRows(), layer.kernelColumns()),
                integers("strides", 1, 1),
                integers("dilations", 1, 1),
                integers("pads", rowPad, columnPad, rowPad, columnPad),
                integer("group", layer.depthwise() ? layer.inputs() : 1));
        return layer.rectified() ? node("Relu", List.of(output)) : output;
    }

    /** Scales the kernel in place by the batch norm and returns the bias that goes with it. */
    private float[] fold(Convolution layer, float[] kernel) {
        float[] gamma = weights.get(layer.name() + ".gamma");
        float[] beta = weights.get(layer.name() + ".beta");
        float[] mean = weights.get(layer.name() + ".mean");
        float[] variance = weights.get(layer.name() + ".variance");
        float[] bias = new float[layer.outputs()];
        int size = kernel.length / layer.outputs();
        for (int o = 0; o < layer.outputs(); o++) {
            double scale = gamma[o] / Math.sqrt(variance[o] + (double) NORM_EPSILON);
            for (int i = 0; i < size; i++) {
                kernel[o * size + i] *= (float) scale;
            }
            bias[o] = (float) (beta[o] - mean[o] * scale);
        }
        return bias;
    }

    private String node(String type, List<String> inputs, AttributeProto... attributes) {
        String output = "v" + valueCount++;
        NodeProto.Builder node =
                NodeProto.newBuilder().setOpType(type).setName(output).addAllInput(inputs);
        graph.addNode(node.addOutput(output).addAllAttribute(List.of(attributes)));
        return output;
    }

    private void floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        TensorProto.Builder tensor =
                TensorProto.newBuilder().setName(name).setDataType(TensorProto.DataType.FLOAT_VALUE);
        for (long size : shape) {
            tensor.addDims(size);
        }
        graph.addInitializer(tensor.setRawData(ByteString.copyFrom(raw)));
    }

    private void constants(String name, long... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.INT64_VALUE)
                .addDims(values.length);
        for (long value : values) {
            tensor.addInt64Data(value);
        }
        graph.addInitializer(tensor);
    }

    static AttributeProto integer(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static AttributeProto integers(String name, long... values) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    private static ValueInfoProto value(String name, List<String> shape) {
        TensorShapeProto.Builder sizes = TensorShapeProto.newBuilder();
        for (String size : shape) {
            TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
            sizes.addDim(
                    Character.isDigit(size.charAt(0))
                            ? dimension.setDimValue(Long.parseLong(size))
                            : dimension.setDimParam(size));
        }
        OnnxMl.TypeProto.Tensor.Builder tensor = OnnxMl.TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT_VALUE)
                .setShape(sizes);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}
