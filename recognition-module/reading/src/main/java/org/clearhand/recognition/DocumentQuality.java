package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.QualitySettings;
import org.clearhand.recognition.page.BarcodeEvidence;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.FormPlacement;
import org.clearhand.recognition.page.PlacementSearch;
import org.clearhand.recognition.quality.DocumentUnderTest;
import org.clearhand.recognition.quality.ImageQuality;
import org.clearhand.recognition.quality.PageUnderTest;
import org.clearhand.recognition.quality.QualityReport;
import org.clearhand.recognition.quality.QualityResult;

/** Has the images of a document tested: by the limits of its form, or by the usual ones where no form was found. */
final class DocumentQuality {
    private DocumentQuality() {}

    /**
     * @param pages at least one
     * @param bytes of the file
     * @param form what the document was identified as; where it was not, one that is cut off or hidden is looked for
     */
    static QualityReport of(
            List<PageUnderTest> pages, long bytes, Optional<FormMatch.Candidate> form, List<FormTemplate> templates) {
        Optional<FormPlacement> placement = form.map(FormPlacement::of)
                .or(() -> new PlacementSearch(templates)
                        .find(pages.get(0).picture(), pages.get(0).skewDegrees()));
        QualitySettings settings =
                placement.map(found -> found.template().quality()).orElse(QualitySettings.USUAL);
        return ImageQuality.of(new DocumentUnderTest(pages, bytes, placement), settings);
    }

    /** An unknown form is perhaps a known one badly scanned, or one with a bar code it does not bear, and the sender should be told. */
    static ReadingProblem unknownForm(QualityReport quality, List<PageSummary> pages) {
        QuarantineCode code = QuarantineCode.UNKNOWN_FORM;
        List<String> reasons = new ArrayList<>();
        pages.stream()
                .flatMap(page -> page.barcodes().stream())
                .filter(evidence -> evidence.verdict() == BarcodeEvidence.Verdict.CONTRADICTS)
                .map(evidence -> "it looks like " + evidence.template() + ", but " + evidence.why())
                .forEach(reasons::add);
        List<QualityResult> defects = quality.defects();
        if (!defects.isEmpty()) {
            reasons.add(defects.stream()
                    .map(defect -> defect.metric().title())
                    .distinct()
                    .collect(Collectors.joining(", ", "the image has defects: ", "")));
        }
        return reasons.isEmpty()
                ? ReadingProblem.of(code)
                : new ReadingProblem(code, code.meaning() + "; " + String.join("; ", reasons));
    }
}
