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
import org.clearhand.recognition.page.BarcodeEvidence;
import org.clearhand.recognition.page.BarcodeEvidence.Verdict;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customs declarations so bent that their lines vote for no place: the bar code of the item's number tells where they lie, upside down too. */
class FormsPlacedByBarcodeTest {
    private static final List<FormTemplate> TEMPLATES =
            TemplateCatalogue.shipped().current();
    private static final Map<TemplateRef, PrintedMatter> PRINT = TemplateBlank.print(TEMPLATES);
    private static final FormTemplate DECLARATION =
            TemplateCatalogue.shipped().latest("cn23").orElseThrow();

    private static FormSample bent(int number) throws IOException {
        return new FormSamples(
                        DECLARATION,
                        BlankArtwork.shipped(DECLARATION).orElseThrow(),
                        new FillOptions(Optional.empty(), HandShare.ALL, 0.1, 0.2, 0.5, 0.2, 0.2),
                        new ScanOptions(
                                10,
                                0.15,
                                3,
                                0.1,
                                0.1,
                                1,
                                0.015,
                                0.02,
                                List.of(200),
                                List.of(FileKind.JPEG, FileKind.TIFF_G4)))
                .sample(number, 7001);
    }

    /** Of these eight the first four lie as they should, the others upside down. */
    @ParameterizedTest
    @ValueSource(ints = {3, 6, 14, 26, 5, 9, 11, 35})
    void isKnownWhereItsBarcodeTellsThatItLies(int number) throws IOException, UnreadableDocument {
        FormSample sample = bent(number);
        UprightPage page = UprightPage.of(new PageDecoder()
                .decode(sample.content(), Optional.of(sample.file()))
                .get(0));

        Optional<FormMatch.Candidate> form = new FormIdentifier(TEMPLATES, PRINT)
                .identify(page, Skew.degrees(page.ink()))
                .best();

        assertThat(form).hasValueSatisfying(known -> {
            assertThat(known.template()).isEqualTo(DECLARATION);
            assertThat(known.barcodes())
                    .containsExactly(new BarcodeEvidence(DECLARATION.ref(), "barcode", true, Verdict.SILENT));
        });
    }
}
