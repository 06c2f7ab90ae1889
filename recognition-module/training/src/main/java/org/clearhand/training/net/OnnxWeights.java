package org.clearhand.training.net;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * The weights of a net from the model that {@link OnnxExport} wrote: batch norm is folded in there, so they belong to {@link
 * NetPlan#folded()}. {@link FoldedNorms#measured} brings norms back.
 */
public final class OnnxWeights {
    private OnnxWeights() {}

    /**
     * Reads what a plan needs.
     *
     * @throws IOException where the model is not one of that plan
     */
    public static Weights read(byte[] model, NetPlan folded) throws IOException {
        Weights weights = new Weights();
        try {
            for (TensorProto tensor : ModelProto.parseFrom(model).getGraph().getInitializerList()) {
                if (tensor.getDataType() == TensorProto.DataType.FLOAT_VALUE) {
                    weights.put(tensor.getName(), floats(tensor));
                }
            }
        } catch (InvalidProtocolBufferException e) {
            throw new IOException("not an ONNX model", e);
        }
        for (Layer.Convolution layer : folded.convolutions()) {
            expect(weights, layer.name() + ".kernel", layer.kernelSize());
            expect(weights, layer.name() + ".bias", layer.outputs());
        }
        OnnxLineExport.readGates(folded, weights);
        for (Tensor tensor : folded.lineTensors()) {
            expect(weights, tensor.name(), tensor.size());
        }
        return weights;
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

    private static void expect(Weights weights, String name, int size) throws IOException {
        float[] values = weights.values().get(name);
        if (values == null || values.length != size) {
            throw new IOException("the model has no " + name + " of " + size + " values: it is a net of another shape");
        }
    }
}
