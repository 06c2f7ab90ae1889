package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.TemplateBlank;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.junit.jupiter.api.Test;

/** One cheque under a camera, and the same one lying flat: what the page that is read says of its bend. */
class BentPageReportTest {
    private static final FormTemplate CHEQUE =
            TemplateCatalogue.shipped().latest("us-personal-cheque").orElseThrow();
    private static final Map<TemplateRef, PrintedMatter> PRINT = TemplateBlank.print(List.of(CHEQUE));

    private static byte[] cheque(double perspective, double stretch) throws IOException {
        return new FormSamples(
                        CHEQUE,
                        BlankArtwork.shipped(CHEQUE).orElseThrow(),
                        new FillOptions(Optional.empty(), HandShare.ALL, 0, 0, 0, 0, 0),
                        new ScanOptions(0, 0, 0, 0, 0, 1, perspective, stretch, List.of(200), List.of(FileKind.PNG)))
                .sample(0, 5)
                .content();
    }

    private static double bendMillimetres(byte[] content) throws IOException, UnreadableDocument {
        UprightPage page = UprightPage.of(
                new PageDecoder().decode(content, Optional.empty()).get(0));
        return new FormIdentifier(List.of(CHEQUE), PRINT)
                .identify(page, Skew.degrees(page.ink()))
                .best()
                .orElseThrow()
                .page()
                .bendMillimetres();
    }

    @Test
    void aBentPageSaysByHowMuchAndAFlatOneThatItIsNot() throws IOException, UnreadableDocument {
        assertThat(bendMillimetres(cheque(0.015, 0.02))).isBetween(0.4, 6.0);
        assertThat(bendMillimetres(cheque(0, 0))).isZero();
    }
}
