package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.BarcodeEvidence.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bar codes speak for and against forms that are alike in all else; where a template says nothing of them, or none is read, nothing changes. */
class BarcodeWitnessTest {
    private static final DrawnForm DRAWN = DrawnForm.saying(1);
    private final DrawnForm first = DRAWN.bearing("first", Map.of("pattern", "FIRST-\\d{2}"));
    private final DrawnForm second = DRAWN.bearing("second", Map.of("pattern", "SECOND-\\d{2}"));
    private final DrawnForm silent = DRAWN.bearing("silent", Map.of());

    private static FormMatch match(GreyImage picture, DrawnForm... known) {
        List<FormTemplate> templates =
                Arrays.stream(known).map(DrawnForm::template).toList();
        Map<TemplateRef, PrintedMatter> blanks = new HashMap<>();
        Arrays.stream(known).forEach(form -> blanks.put(form.template().ref(), form.blank()));
        UprightPage page = new UprightPage(1, picture, PageColours.none(), UprightPage.ink(picture));
        return new FormIdentifier(templates, blanks).identify(page, Skew.degrees(page.ink()));
    }

    private static Optional<String> known(FormMatch match) {
        return match.best().map(form -> form.template().ref().id());
    }

    @ParameterizedTest
    @EnumSource(
            value = BarcodeFormat.class,
            names = {"CODE_128", "QR_CODE", "DATA_MATRIX"})
    void tellsFormsApartThatArePrintedAlike(BarcodeFormat format) throws WriterException {
        GreyImage scan = DRAWN.printed(format, "SECOND-07").scanned(183, 0.9, 255);

        for (DrawnForm[] order : new DrawnForm[][] {{first, second}, {second, first}}) {
            FormMatch match = match(scan, order);

            assertThat(known(match)).contains("second");
            assertThat(match.barcodes())
                    .containsExactly(
                            new BarcodeEvidence(new TemplateRef("second", 1), "formNumber", false, Verdict.FITS));
            assertThat(match.candidates())
                    .filteredOn(one -> one.template().equals(first.template()))
                    .anySatisfy(rejected -> {
                        assertThat(rejected.fits()).isFalse();
                        assertThat(rejected.barcodes())
                                .extracting(BarcodeEvidence::verdict)
                                .containsExactly(Verdict.CONTRADICTS);
                    });
        }
    }

    @Test
    void speaksForTheFormThatBearsIt() throws WriterException {
        GreyImage scan = DRAWN.printed(BarcodeFormat.CODE_128, "FIRST-07").scanned(0, 0.9, 255);

        assertThat(known(match(scan, silent, first))).contains("first");
        assertThat(known(match(scan, first, silent))).contains("first");
        assertThat(known(match(scan, silent, second))).contains("silent");
    }

    @Test
    void aPageWithABarcodeTheFormDoesNotBearIsUnknownAndSaysWhy() throws WriterException {
        GreyImage scan = DRAWN.printed(BarcodeFormat.CODE_128, "SECOND-07").scanned(0, 0.9, 255);

        FormMatch match = match(scan, first);

        assertThat(match.best()).isEmpty();
        assertThat(match.barcodes())
                .containsExactly(
                        new BarcodeEvidence(new TemplateRef("first", 1), "formNumber", false, Verdict.CONTRADICTS));
        assertThat(match.barcodes().get(0).why()).isEqualTo("the bar code formNumber is none the form bears");
    }

    @Test
    void aMissingOrTornBarcodeSpeaksAgainstNoForm() throws WriterException {
        GreyImage missing = DRAWN.scanned(0, 0.9, 255);
        GreyImage torn =
                DRAWN.printed(BarcodeFormat.CODE_128, "SECOND-07").torn().scanned(0, 0.9, 255);

        assertThat(known(match(missing, first))).contains("first");
        assertThat(known(match(torn, first))).contains("first");
        assertThat(match(torn, first).barcodes()).isEmpty();
    }

    @Test
    void whereATemplateDoesNotSayWhatItBearsAnyBarcodeDoes() throws WriterException {
        GreyImage scan = DRAWN.printed(BarcodeFormat.CODE_128, "SECOND-07").scanned(0, 0.9, 255);
        DrawnForm numbered = DRAWN.bearing("numbered", Map.of("numbering", "S10"));

        assertThat(known(match(scan, numbered))).contains("numbered");
        assertThat(match(scan, numbered).barcodes()).isEmpty();
    }

    /** The right bar code on a page of other words, with the same lines and with none. */
    @Test
    void aBarcodeAloneMakesNoFormKnown() throws WriterException {
        for (long seed = 2; seed < 6; seed++) {
            GreyImage scan = DrawnForm.saying(seed)
                    .printed(BarcodeFormat.CODE_128, "FIRST-07")
                    .scanned(1.5, 0.9, 255);

            assertThat(match(scan, first).best()).isEmpty();
        }
        GreyImage label =
                DRAWN.blankPaper().printed(BarcodeFormat.CODE_128, "FIRST-07").scanned(0, 1, 255);
        assertThat(match(label, first).best()).isEmpty();
    }
}
