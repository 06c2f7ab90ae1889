package org.clearhand.training.run;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.device.OnnxRuntimeEngine;
import org.clearhand.recognition.text.CtcForward;
import org.clearhand.recognition.text.FrameScores;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.OnnxExport;

/**
 * An exported model under ONNX Runtime, as it will be served; one thread. The class path must come in by the environment or
 * a wildcard: ONNX Runtime 1.29.0 ends the process with a segmentation fault, without a word from the JVM, where the command
 * line is some thousand characters long.
 */
public final class OnnxLineReader implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Alphabet alphabet;

    public OnnxLineReader(byte[] model, Alphabet alphabet) throws OrtException {
        OnnxRuntimeEngine.start(); // before anybody, us included, creates the environment
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model, options);
        }
        this.alphabet = alphabet;
    }

    /** Reads along the best path. */
    public String read(NormalizedCrop crop) throws OrtException {
        return alphabet.bestPath(logits(crop), crop.frames());
    }

    /** Reads along the best path, and says how likely the net finds exactly this text. */
    Line readSurely(NormalizedCrop crop) throws OrtException {
        float[] logits = logits(crop);
        String text = alphabet.bestPath(logits, crop.frames());
        return new Line(text, Math.min(1, Math.exp(CtcForward.logProbability(scores(logits), text))));
    }

    /** What the net says of each frame. */
    FrameScores scores(NormalizedCrop crop) throws OrtException {
        return scores(logits(crop));
    }

    private FrameScores scores(float[] logits) {
        int classes = alphabet.classes();
        float[][] frames = new float[logits.length / classes][];
        for (int t = 0; t < frames.length; t++) {
            frames[t] = Arrays.copyOfRange(logits, t * classes, (t + 1) * classes);
        }
        return FrameScores.ofLogits(new org.clearhand.recognition.text.Alphabet(alphabet.characters()), frames);
    }

    /**
     * A line as it was read.
     *
     * @param probability of this very text over all its alignments, 0 to 1; not calibrated
     */
    record Line(String text, double probability) {}

    /** Frame after frame, one value a class. */
    public float[] logits(NormalizedCrop crop) throws OrtException {
        long[] shape = {1, 1, CropNormalizer.HEIGHT, crop.width()};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(crop.values()), shape);
                OrtSession.Result result = session.run(Map.of(OnnxExport.INPUT, input))) {
            OnnxTensor output = (OnnxTensor) result.get(0); // closed with the result
            FloatBuffer buffer = output.getFloatBuffer();
            float[] logits = new float[buffer.remaining()];
            buffer.get(logits);
            return logits;
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
