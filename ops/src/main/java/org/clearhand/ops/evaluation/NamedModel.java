package org.clearhand.ops.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.ModelCard;
import org.clearhand.recognition.text.ModelFiles;
import org.clearhand.recognition.text.OnnxModel;
import org.clearhand.recognition.text.Precision;

/** A net as it is named on the command line: id or folder, and {@code @int8} or {@code @fp32} where the precision matters. */
record NamedModel(String name) {
    /** @param calibrated whether the calibration beside the net is used, where there is one */
    CropReader reader(FieldType type, Map<String, String> options, boolean calibrated) {
        return CropReader.of(
                type,
                options,
                CtcRecognizer.of(open()),
                calibrated ? Calibrations.beside(files()) : Calibrations.none());
    }

    private OnnxModel open() {
        return isFolder()
                ? OnnxModel.ofFolder(Path.of(place()), precision())
                : OnnxModel.ofResource(place(), precision());
    }

    /** Whether there is such a net. */
    boolean exists() {
        return isFolder() ? Files.isRegularFile(Path.of(place(), "card.json")) : ModelFiles.isShipped(place());
    }

    /** Size of the file that is served. */
    OptionalLong bytes() {
        return bytes(files(), precision());
    }

    /** Size of the file that is served of a model. */
    static OptionalLong bytes(ModelFiles files) {
        return bytes(files, Precision.served(ModelCard.of(files)));
    }

    private static OptionalLong bytes(ModelFiles files, Precision precision) {
        return files.find(precision.file())
                .or(() -> files.find(Precision.FP32.file()))
                .map(content -> OptionalLong.of(content.length))
                .orElse(OptionalLong.empty());
    }

    private ModelFiles files() {
        return isFolder() ? ModelFiles.ofFolder(Path.of(place())) : ModelFiles.ofResource(place());
    }

    private ModelCard card() {
        return isFolder() ? ModelCard.ofFolder(Path.of(place())) : ModelCard.ofResource(place());
    }

    private boolean isFolder() {
        return Files.isDirectory(Path.of(place()));
    }

    private String place() {
        int at = name.lastIndexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private Precision precision() {
        int at = name.lastIndexOf('@');
        return at < 0 ? Precision.served(card()) : Precision.parse(name.substring(at + 1));
    }
}
