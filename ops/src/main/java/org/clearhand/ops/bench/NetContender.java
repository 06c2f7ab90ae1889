package org.clearhand.ops.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FrameScores;
import org.clearhand.recognition.text.OnnxModel;

/** One of our nets: normalisation, net and decoding, crop by crop as a document brings them. */
final class NetContender implements Contender {
    private final String name;
    private final CtcRecognizer recognizer;
    private final Function<FrameScores, String> decoding;
    private final long bytes;

    private NetContender(String name, CtcRecognizer recognizer, Function<FrameScores, String> decoding, long bytes) {
        this.bytes = bytes;
        this.name = name;
        this.recognizer = recognizer;
        this.decoding = decoding;
    }

    /** Along the best path: what the net says without any grammar, as the peers are read. */
    static NetContender bestPath(OnnxModel model) {
        return new NetContender(title(model), CtcRecognizer.of(model), FrameScores::greedy, model.bytes());
    }

    /** With the beam and the grammar a field is read with in a document. */
    static NetContender withGrammar(OnnxModel model, Function<FrameScores, String> decoding) {
        return new NetContender(title(model) + " + grammar", CtcRecognizer.of(model), decoding, model.bytes());
    }

    private static String title(OnnxModel model) {
        return model.card().id() + " " + model.precision().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalLong bytes() {
        return OptionalLong.of(bytes);
    }

    @Override
    public Work prepare(List<GreyImage> crops, Path scratch) {
        return () -> {
            List<String> texts = new ArrayList<>(crops.size());
            for (GreyImage crop : crops) {
                texts.add(decoding.apply(recognizer.read(List.of(crop)).get(0)));
            }
            return texts;
        };
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
