package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.barcode.BarcodeReader;
import org.clearhand.recognition.page.BarcodeEvidence.Verdict;
import org.clearhand.recognition.text.FieldHypotheses;

/**
 * Has the bar codes of a form speak for or against a page that is the form by all else. Only those speak of which the template says what
 * they may be, and only where they are read as surely as a field is: a label that is torn or missing says nothing.
 */
final class BarcodeWitness {
    private BarcodeWitness() {}

    /**
     * The same candidate with what its bar codes say.
     *
     * @param print of the form's blank, where that is known
     * @param placed the field whose bar code told where the form may lie; empty where none did
     */
    static FormMatch.Candidate heard(
            FormMatch.Candidate candidate, Optional<PrintedMatter> print, Optional<TemplateField> placed) {
        List<TemplateField> telling = candidate.fits()
                ? candidate.template().fields().stream()
                        .filter(TemplateField::tellsFormByBarcode)
                        .toList()
                : List.of();
        List<BarcodeEvidence> heard = new ArrayList<>();
        placed.filter(field -> !telling.contains(field))
                .ifPresent(field -> heard.add(evidence(candidate, field, true, Verdict.SILENT)));
        if (!telling.isEmpty()) {
            ZoneCutter cutter = new ZoneCutter(candidate, print);
            for (TemplateField field : telling) {
                Verdict verdict = verdict(cutter, field);
                boolean told = placed.filter(field::equals).isPresent();
                if (told || verdict != Verdict.SILENT) {
                    heard.add(evidence(candidate, field, told, verdict));
                }
            }
        }
        return heard.isEmpty() ? candidate : candidate.with(heard);
    }

    private static BarcodeEvidence evidence(
            FormMatch.Candidate candidate, TemplateField field, boolean placed, Verdict verdict) {
        return new BarcodeEvidence(candidate.template().ref(), field.name(), placed, verdict);
    }

    private static Verdict verdict(ZoneCutter cutter, TemplateField field) {
        CutField cut = cutter.cut(field);
        if (cut.lines().isEmpty()) {
            return Verdict.SILENT;
        }
        FieldHypotheses read = BarcodeReader.read(field, cut.lines().get(0));
        if (read.best().isPresent()) {
            return Verdict.FITS;
        }
        return read.unparsed().isPresent() ? Verdict.CONTRADICTS : Verdict.SILENT;
    }
}
