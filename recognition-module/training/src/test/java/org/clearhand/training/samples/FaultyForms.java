package org.clearhand.training.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.blank.BlankArtwork;

/**
 * Scans of forms by hands kept back, a part of them with something wrong.
 *
 * @param faults share of them
 * @param fonts handwriting fonts; strokes of our own where there are none
 */
record FaultyForms(double faults, Optional<Path> fonts) {
    /** With a half that is wrong and drawn hands, where no system property says otherwise. */
    static FaultyForms configured(String faults, String fonts) {
        return new FaultyForms(
                Double.parseDouble(System.getProperty(faults, "0.5")),
                Optional.ofNullable(System.getProperty(fonts)).map(Path::of));
    }

    FormSamples of(String id) throws IOException {
        FormTemplate template = TemplateCatalogue.shipped().latest(id).orElseThrow();
        FillOptions filling = new FillOptions(fonts, HandShare.KEPT_BACK, faults, 0.1, 0.5, 0.1, 0.1);
        ScanOptions scanning =
                new ScanOptions(1, 0, 0.8, 0, 0, 1, List.of(200), List.of(FileKind.JPEG, FileKind.TIFF_G4));
        return new FormSamples(template, BlankArtwork.shipped(template).orElseThrow(), filling, scanning);
    }
}
