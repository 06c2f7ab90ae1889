package org.clearhand.ops.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.ReadAnswer;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.OnnxModel;
import org.clearhand.recognition.text.SecondLook;

/** One of our nets with all a document's fields get: beam, grammar, values, and second looks as they are set. */
final class ServedContender implements Contender {
    private final String name;
    private final CropReader reader;
    private final Comparison comparison;

    ServedContender(OnnxModel model, BenchField field) {
        this.name = model.card().id() + " " + lower(model.precision()) + ", second looks " + lower(SecondLook.served());
        this.comparison = field.comparison();
        this.reader = CropReader.of(field.fieldType(), Map.of(), CtcRecognizer.of(model), Calibrations.none());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work prepare(List<GreyImage> crops, Path scratch) {
        return () -> {
            List<String> texts = new ArrayList<>(crops.size());
            for (GreyImage crop : crops) {
                texts.add(reader.read(crop).map(this::text).orElse(""));
            }
            return texts;
        };
    }

    private String text(FieldHypotheses read) {
        return ReadAnswer.of(read, reader.syntax(), comparison).reading();
    }

    @Override
    public void close() {
        reader.close();
    }
}
