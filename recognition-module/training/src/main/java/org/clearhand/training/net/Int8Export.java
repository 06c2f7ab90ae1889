package org.clearhand.training.net;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a model of {@link OnnxExport} into one that computes with bytes: kernels as signed bytes with a scale a channel,
 * values between the layers as unsigned bytes with a scale a tensor, measured on crops. Of layers that see the whole line the products
 * with kernels do so too; what they do with frames alone (attention, norms, gates) stays as it is. Written with pairs of
 * QuantizeLinear and DequantizeLinear, which the runtime melts into integer layers. The classifier stays as it is: it costs
 * little, and confidence hangs on it.
 */
public final class Int8Export {
    /** Seven bits and not eight: two products of a kernel and an unsigned byte then never overflow the 16 bits processors without VNNI add in. */
    private static final int SIGNED_TOP = 63;

    private static final String KERNEL = ".kernel";

    private final Map<String, ActivationRange> ranges;
    private final Map<String, TensorProto> constants = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final GraphProto.Builder graph = GraphProto.newBuilder();
    /** What a tensor of the old graph is called behind its rounding. */
    private final Map<String, String> rounded = new LinkedHashMap<>();

    private Int8Export(Map<String, ActivationRange> ranges) {
        this.ranges = new LinkedHashMap<>(ranges);
    }

    /** Names of the tensors whose ranges must be measured: what flows into the layers. */
    public static Set<String> measured(ModelProto model) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> pooled = new LinkedHashSet<>();
        for (NodeProto node : model.getGraph().getNodeList()) {
            names.addAll(flowing(node));
            if (node.getOpType().equals("MaxPool")) {
                pooled.add(node.getOutput(0));
            }
        }
        names.removeAll(pooled);
        return names;
    }

    /** The model with those tensors as outputs besides its own, to measure their ranges with. */
    public static ModelProto opened(ModelProto model) {
        ModelProto.Builder open = model.toBuilder();
        for (String name : measured(model)) {
            if (!name.equals(OnnxExport.INPUT)) {
                open.getGraphBuilder().addOutput(ValueInfoProto.newBuilder().setName(name));
            }
        }
        return open.build();
    }

    /** The quantized model; a range for each of {@link #measured}. */
    public static ModelProto of(ModelProto model, Map<String, ActivationRange> ranges) {
        Int8Export export = new Int8Export(ranges);
        export.build(model.getGraph());
        return model.toBuilder().setGraph(export.graph).build();
    }

    /**
     * The inputs of a node that are rounded to bytes. Not those of a rectifier: behind a layer it costs nothing when only what
     * comes out of it is rounded.
     */
    private static List<String> flowing(NodeProto node) {
        return switch (node.getOpType()) {
            case "Conv", "MaxPool" -> List.of(node.getInput(0));
            case "MatMul" -> isWithKernel(node) ? List.of(node.getInput(0)) : List.of();
            case "Add" -> node.getName().startsWith(OnnxLineExport.MARK) ? List.of() : node.getInputList();
            default -> List.of();
        };
    }

    /** Frames times a kernel, not frames times frames. */
    private static boolean isWithKernel(NodeProto node) {
        return node.getInput(1).endsWith(KERNEL);
    }

    private void build(GraphProto old) {
        graph.setName(old.getName()).addAllInput(old.getInputList()).addAllOutput(old.getOutputList());
        old.getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
        for (NodeProto node : old.getNodeList()) {
            NodeProto.Builder changed = node.toBuilder();
            int flowing = flowing(node).size();
            for (int i = 0; i < flowing; i++) {
                changed.setInput(i, rounded(node.getInput(i)));
            }
            if (node.getOpType().equals("Conv") && !node.getInput(1).startsWith(NetPlan.CLASSIFIER)) {
                changed.setInput(1, kernel(node.getInput(1)));
                changed.setInput(2, bias(node.getInput(2), node.getInput(1), node.getInput(0)));
            } else if (node.getOpType().equals("MatMul") && isWithKernel(node)) {
                changed.setInput(1, columns(node.getInput(1)));
            } else {
                keepConstants(node);
            }
            if (node.getOpType().equals("MaxPool")) {
                // The largest of some bytes is one of them: same scale, or the layer falls back to floats.
                ranges.put(node.getOutput(0), range(node.getInput(0)));
            }
            graph.addNode(changed);
        }
    }

    private void keepConstants(NodeProto node) {
        for (String input : node.getInputList()) {
            TensorProto constant = constants.get(input);
            if (constant != null && kept.add(input)) {
                graph.addInitializer(constant);
            }
        }
    }

    /** The tensor as it comes out of rounding to unsigned bytes, rounding it when that was not done yet. */
    private String rounded(String tensor) {
        String known = rounded.get(tensor);
        if (known != null) {
            return known;
        }
        ActivationRange range = range(tensor);
        scalar(tensor + ".scale", (float) range.scale());
        graph.addInitializer(TensorProto.newBuilder()
                .setName(tensor + ".zero")
                .setDataType(TensorProto.DataType.UINT8_VALUE)
                .setRawData(ByteString.copyFrom(new byte[] {(byte) range.zeroPoint()})));
        pair(tensor, tensor + ".scale", tensor + ".zero", tensor + ".rounded");
        rounded.put(tensor, tensor + ".rounded");
        return tensor + ".rounded";
    }

    private ActivationRange range(String tensor) {
        ActivationRange range = ranges.get(tensor);
        if (range == null) {
            throw new IllegalArgumentException("the range of " + tensor + " was not measured");
        }
        return range;
    }

    private void pair(String tensor, String scale, String zero, String result) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType("QuantizeLinear")
                .setName(tensor + ".q")
                .addAllInput(List.of(tensor, scale, zero))
                .addOutput(tensor + ".bytes"));
        graph.addNode(NodeProto.newBuilder()
                .setOpType("DequantizeLinear")
                .setName(tensor + ".dq")
                .addAllInput(List.of(tensor + ".bytes", scale, zero))
                .addOutput(result));
    }

    private String kernel(String name) {
        TensorProto tensor = constant(name);
        float[] values = floats(tensor);
        float[] scales = scales(values, (int) tensor.getDims(0));
        byte[] bytes = new byte[values.length];
        int perChannel = values.length / scales.length;
        for (int i = 0; i < values.length; i++) {
            bytes[i] = level(values[i], scales[i / perChannel]);
        }
        graph.addInitializer(
                tensor.toBuilder().setDataType(TensorProto.DataType.INT8_VALUE).setRawData(ByteString.copyFrom(bytes)));
        return restored(name, scales, 0);
    }

    /** A kernel {@code [inputs, outputs]}: one scale a column. */
    private String columns(String name) {
        TensorProto tensor = constant(name);
        float[] values = floats(tensor);
        int outputs = (int) tensor.getDims(1);
        int inputs = values.length / outputs;
        float[] turned = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i % outputs * inputs + i / outputs] = values[i];
        }
        float[] scales = scales(turned, outputs);
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = level(values[i], scales[i % outputs]);
        }
        graph.addInitializer(
                tensor.toBuilder().setDataType(TensorProto.DataType.INT8_VALUE).setRawData(ByteString.copyFrom(bytes)));
        return restored(name, scales, 1);
    }

    private static byte level(float value, float scale) {
        long level = Math.round((double) value / scale);
        return (byte) Math.max(-SIGNED_TOP, Math.min(SIGNED_TOP, level));
    }

    private String restored(String name, float[] scales, int axis) {
        vector(name + ".scale", scales);
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name + ".zero")
                .addDims(scales.length)
                .setDataType(TensorProto.DataType.INT8_VALUE)
                .setRawData(ByteString.copyFrom(new byte[scales.length])));
        return restored(name, name + ".scale", name + ".zero", axis);
    }

    /** A bias counts in the product of the scales of its kernel and of what flows in. */
    private String bias(String name, String kernel, String input) {
        TensorProto kernelTensor = constant(kernel);
        float[] scales = scales(floats(kernelTensor), (int) kernelTensor.getDims(0));
        float inputScale = (float) range(input).scale();
        float[] values = floats(constant(name));
        ByteBuffer raw = buffer(values.length * Integer.BYTES);
        for (int c = 0; c < values.length; c++) {
            scales[c] *= inputScale;
            raw.putInt((int) Math.max(
                    Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Math.round((double) values[c] / scales[c]))));
        }
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .addDims(values.length)
                .setDataType(TensorProto.DataType.INT32_VALUE)
                .setRawData(ByteString.copyFrom(raw.rewind())));
        vector(name + ".scale", scales);
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name + ".zero")
                .addDims(values.length)
                .setDataType(TensorProto.DataType.INT32_VALUE)
                .setRawData(ByteString.copyFrom(new byte[values.length * Integer.BYTES])));
        return restored(name, name + ".scale", name + ".zero", 0);
    }

    private String restored(String name, String scale, String zero, int axis) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType("DequantizeLinear")
                .setName(name + ".dq")
                .addAllInput(List.of(name, scale, zero))
                .addOutput(name + ".restored")
                .addAttribute(OnnxGraph.integer("axis", axis)));
        return name + ".restored";
    }

    /** One scale a channel: the one that rounds its values with the least squared error. Few large values are rather cut a little. */
    private static float[] scales(float[] values, int channels) {
        float[] scales = new float[channels];
        int perChannel = values.length / channels;
        for (int c = 0; c < channels; c++) {
            scales[c] = ScaleChoice.of(values, c * perChannel, perChannel, SIGNED_TOP);
        }
        return scales;
    }

    private TensorProto constant(String name) {
        TensorProto tensor = constants.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the model has no constant " + name);
        }
        return tensor;
    }

    private void scalar(String name, float value) {
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(
                        ByteString.copyFrom(buffer(Float.BYTES).putFloat(value).rewind())));
    }

    private void vector(String name, float[] values) {
        ByteBuffer raw = buffer(values.length * Float.BYTES);
        raw.asFloatBuffer().put(values);
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .addDims(values.length)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(ByteString.copyFrom(raw)));
    }

    private static float[] floats(TensorProto tensor) {
        FloatBuffer buffer = tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
