package org.clearhand.training.run;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.device.OnnxRuntimeEngine;
import org.clearhand.training.net.ActivationRange;
import org.clearhand.training.net.Int8Export;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.synthesis.SampleSource;

/** Makes the byte model beside an exported one: runs crops through it, notes what flows where, and rounds. */
final class Quantization {
    static final int CROPS = 128;
    private static final long SEED = 0x1B17E5;

    private Quantization() {}

    /** Crops to measure with, drawn as those of the training are, by chances of their own. */
    static List<NormalizedCrop> crops(SampleSource source, int maxWidth) {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> source.next(random).image().normalize(maxWidth))
                .limit(CROPS)
                .toList();
    }

    /** The byte model. */
    static byte[] of(byte[] model, List<NormalizedCrop> crops) throws IOException {
        try {
            ModelProto proto = ModelProto.parseFrom(model);
            return Int8Export.of(proto, ranges(proto, crops)).toByteArray();
        } catch (InvalidProtocolBufferException e) {
            throw new IOException("not an ONNX model", e);
        } catch (OrtException e) {
            throw new IOException("the model does not run", e);
        }
    }

    private static Map<String, ActivationRange> ranges(ModelProto model, List<NormalizedCrop> crops)
            throws OrtException {
        OnnxRuntimeEngine.start(); // before anybody, us included, creates the environment
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Map<String, ActivationRange> ranges = new LinkedHashMap<>();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                OrtSession session =
                        environment.createSession(Int8Export.opened(model).toByteArray(), options)) {
            for (NormalizedCrop crop : crops) {
                include(ranges, OnnxExport.INPUT, FloatBuffer.wrap(crop.values()));
                long[] shape = {1, 1, CropNormalizer.HEIGHT, crop.width()};
                try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(crop.values()), shape);
                        OrtSession.Result result = session.run(Map.of(OnnxExport.INPUT, input))) {
                    result.forEach(output ->
                            include(ranges, output.getKey(), ((OnnxTensor) output.getValue()).getFloatBuffer()));
                }
            }
        }
        return ranges;
    }

    private static void include(Map<String, ActivationRange> ranges, String name, FloatBuffer values) {
        double least = 0;
        double most = 0;
        while (values.hasRemaining()) {
            float value = values.get();
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        ActivationRange range = new ActivationRange(least, most);
        ranges.merge(name, range, (before, now) -> before.including(now.least(), now.most()));
    }
}
