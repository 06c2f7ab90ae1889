package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.TemplateBlank;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.junit.jupiter.api.Test;

/** A label scanned so far beside its place that the left side of its frame, and of the boxes in it, lies beyond the picture. */
class FormCutOffTest {
    private static final FormTemplate LABEL =
            TemplateCatalogue.shipped().latest("cn22").orElseThrow();

    @Test
    void isKnownByWhatIsLeft() throws IOException, UnreadableDocument {
        List<FormTemplate> templates = TemplateCatalogue.shipped().current();
        FormSample sample = new FormSamples(
                        LABEL,
                        BlankArtwork.shipped(LABEL).orElseThrow(),
                        new FillOptions(Optional.empty(), HandShare.ALL, 0.1, 0.2, 0.5, 0.2, 0.2),
                        new ScanOptions(
                                10, 0.15, 3, 0.1, 0.1, 1, List.of(200), List.of(FileKind.JPEG, FileKind.TIFF_G4)))
                .sample(9, 8007);
        UprightPage page = UprightPage.of(new PageDecoder()
                .decode(sample.content(), Optional.of(sample.file()))
                .get(0));

        assertThat(new FormIdentifier(templates, TemplateBlank.print(templates))
                        .identify(page, Skew.degrees(page.ink()))
                        .best())
                .hasValueSatisfying(known -> assertThat(known.template()).isEqualTo(LABEL));
    }
}
