package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.TemplateBlank;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.MarkInk;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.page.ZoneCutter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated forms of every kind that is signed, on security paper: whether the reader sees who has signed and who has not. */
class SignedFormsTest {
    private static final int DOCUMENTS = 4;
    private static final long SEED = 31;
    private static final ScanOptions SCANNING =
            new ScanOptions(1, 0, 0.8, 0, 0, 1, List.of(200), List.of(FileKind.JPEG, FileKind.TIFF_G4));

    static List<FormTemplate> templates() {
        return TemplateCatalogue.shipped().current().stream()
                .filter(template -> signature(template).isPresent())
                .toList();
    }

    private static Optional<TemplateField> signature(FormTemplate template) {
        return template.fields().stream()
                .filter(field -> field.type() == FieldType.SIGNATURE)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aSignatureIsSeenAndAnEmptyLineIsNone(FormTemplate template) throws IOException, UnreadableDocument {
        Map<TemplateRef, PrintedMatter> print = TemplateBlank.print(List.of(template));
        List<FormSample> documents = documents(template, 0);
        if (Fault.of(template).contains(Fault.NOT_SIGNED)) {
            documents.addAll(documents(template, 1));
        }
        TemplateField field = signature(template).orElseThrow();
        for (FormSample document : documents) {
            String signed = document.form().field(field.name()).orElseThrow().value();
            MarkInk ink = ink(document, field, print);
            assertThat(ink.doubt()).as(document.file()).isEmpty();
            assertThat(Boolean.toString(ink.present() >= 0.5))
                    .as(document.file())
                    .isEqualTo(signed);
        }
    }

    /** @param unsigned share of the documents that are looked for; 1 for those that nobody signed */
    private static List<FormSample> documents(FormTemplate template, double unsigned) throws IOException {
        FillOptions filling = new FillOptions(Optional.empty(), HandShare.ALL, unsigned, 0, 1, 0, 0);
        FormSamples samples =
                new FormSamples(template, BlankArtwork.shipped(template).orElseThrow(), filling, SCANNING);
        int kinds = unsigned > 0 ? Fault.of(template).size() : 1;
        List<FormSample> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(samples.sample(kinds * i + kinds - 1, SEED));
        }
        return documents;
    }

    private static MarkInk ink(FormSample document, TemplateField field, Map<TemplateRef, PrintedMatter> print)
            throws IOException, UnreadableDocument {
        FormTemplate template = document.template();
        UprightPage page = UprightPage.of(
                new PageDecoder().decode(document.content(), Optional.empty()).get(0));
        FormMatch.Candidate form = new FormIdentifier(List.of(template), print)
                .identify(page, Skew.degrees(page.ink()))
                .best()
                .orElseThrow();
        return new ZoneCutter(form, Optional.ofNullable(print.get(template.ref())))
                .cut(field)
                .mark()
                .orElseThrow();
    }
}
