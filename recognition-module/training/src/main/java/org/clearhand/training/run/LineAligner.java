package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.text.CtcAlignment;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.net.Alphabet;

/** Tells where each character of a line stands that is known to say a text: the likeliest way a trained net of texts has through it. */
final class LineAligner implements AutoCloseable {
    private static final int WIDEST = 2400;

    private final OnnxLineReader reader;
    private final Alphabet alphabet;

    /**
     * Starts the net.
     *
     * @param model id of one that ships, or a folder
     */
    LineAligner(String model) throws IOException {
        BaseModel base = BaseModel.of(model);
        alphabet = base.config().alphabet();
        try {
            reader = new OnnxLineReader(base.onnx(), alphabet);
        } catch (OrtException e) {
            throw new IOException("model " + model + " does not start", e);
        }
    }

    /** One place a character, in shares of the line's width; empty where the net cannot spell the text or find room for it. */
    List<CharacterReading> places(GreyImage line, String text) throws IOException {
        if (!alphabet.covers(text)) {
            return List.of();
        }
        try {
            return CtcAlignment.of(reader.scores(line.normalize(WIDEST)), text);
        } catch (OrtException e) {
            throw new IOException("a line could not be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (OrtException e) {
            throw new IOException("the net does not close", e);
        }
    }
}
