package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.CodelineStraightener;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.registry.ServingModel;

/** A recognizer over one CTC net. */
public final class CtcRecognizer implements FieldRecognizer {
    private final OnnxModel model;
    private final Alphabet alphabet;
    private final String name;

    private CtcRecognizer(OnnxModel model, String name) {
        this.model = model;
        this.name = name;
        this.alphabet = new Alphabet(model.card().alphabet());
    }

    /** The model of this name on the class path. */
    public static CtcRecognizer ofResource(String modelId) {
        return of(OnnxModel.ofResource(modelId));
    }

    /** A model from anywhere; it is closed with its recognizer. */
    public static CtcRecognizer of(OnnxModel model) {
        return new CtcRecognizer(model, model.card().id());
    }

    /** A model as it serves: under the name that stands in its readings. */
    public static CtcRecognizer of(ServingModel model) {
        return new CtcRecognizer(OnnxModel.of(model.files()), model.name());
    }

    @Override
    public String modelId() {
        return name;
    }

    @Override
    public List<FrameScores> read(List<GreyImage> crops) {
        if (crops.isEmpty()) {
            return List.of();
        }
        List<NormalizedCrop> normalized = new ArrayList<>();
        for (GreyImage crop : crops) {
            normalized.add(normalize(crop));
        }
        return model.run(normalized).stream()
                .map(logits -> FrameScores.ofLogits(alphabet, logits))
                .toList();
    }

    private NormalizedCrop normalize(GreyImage crop) {
        CodelineStraightener.Crop line = new CodelineStraightener.Crop(crop.pixels(), crop.width(), crop.height());
        CodelineStraightener.Crop taken = model.card().straightened() ? CodelineStraightener.straighten(line) : line;
        return CropNormalizer.normalize(
                taken.grey(), taken.width(), taken.height(), model.card().maxWidth());
    }

    @Override
    public void close() {
        model.close();
    }
}
