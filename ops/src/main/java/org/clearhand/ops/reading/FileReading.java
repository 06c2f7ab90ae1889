package org.clearhand.ops.reading;

import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.Decision;
import org.clearhand.casefile.Finding;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.VariantReading;
import org.clearhand.recognition.quality.QualityReport;

/**
 * What became of one file.
 *
 * @param file as it was named on the command line
 * @param variant of the template it was read as, or why as none; empty where the template has no variants
 * @param fields as the decision left them: accepted only when reader, threshold and rules agree
 * @param readings what the reader said about each field before the rules; may be empty
 * @param problem why it was not read; code and sentence
 * @param items of a scan that holds several, each read by itself; such a file has no template and no fields of its own
 * @param quality what its images are worth; empty when they were not tested
 * @param pages as they were read; empty where nothing was
 * @param millis from handing the bytes to the reader to its answer
 */
public record FileReading(
        String file,
        Optional<TemplateRef> template,
        Optional<VariantReading> variant,
        Decision.Outcome decision,
        List<CapturedField> fields,
        List<FieldReading> readings,
        List<Finding> findings,
        Optional<Refusal> problem,
        Optional<QualityReport> quality,
        List<Item> items,
        List<PageSummary> pages,
        long millis) {
    public FileReading {
        fields = List.copyOf(fields);
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
        items = List.copyOf(items);
        pages = List.copyOf(pages);
    }

    /**
     * One item of a scan.
     *
     * @param place where it was cut from, in pixels of the page as it was decoded
     */
    public record Item(ScanItem place, FileReading reading) {}

    /** Whether all was read that there is. */
    public boolean isRead() {
        return problem.isEmpty()
                && items.stream().allMatch(item -> item.reading().isRead());
    }

    /** Why a file was not read. */
    public record Refusal(String code, String message) {}
}
