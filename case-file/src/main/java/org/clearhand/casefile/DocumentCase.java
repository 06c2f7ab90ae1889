package org.clearhand.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;

/**
 * The case of one document, from its receipt to its one terminal outcome. A value: every change is a method that names the states it is
 * allowed from and gives the case as it is afterwards.
 *
 * @param source of the delivery that opened the case; of an item cut from a scan, that of the scan
 * @param scan where it was cut from; empty for a document that was received as it is
 * @param fields in the template's order; empty before a reading
 * @param verdict present once decided or parked
 */
public record DocumentCase(
        CaseId id,
        CaseState state,
        SourceRef source,
        ImageRef image,
        Optional<ScanPlace> scan,
        Optional<String> readingId,
        Optional<TemplateRef> template,
        List<CapturedField> fields,
        List<PagePreview> pages,
        List<Finding> findings,
        Optional<Verdict> verdict,
        Instant receivedAt,
        Instant changedAt) {
    public DocumentCase {
        fields = List.copyOf(fields);
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    public Optional<CapturedField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** A new case for a delivery. */
    static DocumentCase received(Delivery delivery, Instant now) {
        return new DocumentCase(
                delivery.caseId(),
                CaseState.RECEIVED,
                delivery.source(),
                delivery.image(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                now,
                now);
    }

    /** A new case for an item of this scan, in the order of its numbers. */
    DocumentCase item(CutItem item, int items, Instant now) {
        ScanPlace place = new ScanPlace(
                id,
                image.sha256(),
                item.number(),
                items,
                item.page(),
                item.left(),
                item.top(),
                item.width(),
                item.height());
        return new DocumentCase(
                CaseId.ofItem(image.sha256(), item.number()),
                CaseState.RECEIVED,
                source,
                item.image(),
                Optional.of(place),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                now,
                now);
    }

    /** RECEIVED to DIVIDED: the case of a scan, whose items have cases of their own. An item is not divided again. */
    DocumentCase divided(DividedReading reading, Instant now) {
        from(CaseState.RECEIVED);
        if (scan.isPresent()) {
            throw new CaseException(ProblemCode.WRONG_STATE, id, "an item of a scan is not divided again");
        }
        return new DocumentCase(
                id,
                CaseState.DIVIDED,
                source,
                image,
                scan,
                Optional.of(reading.readingId()),
                template,
                fields,
                reading.pages(),
                findings,
                Optional.of(new Verdict(DecidedBy.MACHINE, Optional.empty(), now)),
                receivedAt,
                now);
    }

    /** RECEIVED to READ. */
    DocumentCase read(RecordedReading reading, FormTemplate form, Instant now) {
        from(CaseState.RECEIVED);
        return new DocumentCase(
                id,
                CaseState.READ,
                source,
                image,
                scan,
                Optional.of(reading.readingId()),
                Optional.of(form.ref()),
                captured(reading, form),
                reading.pages(),
                List.of(),
                Optional.empty(),
                receivedAt,
                now);
    }

    /** RECEIVED to PARKED: the bytes are kept, the case waits for nobody. */
    DocumentCase parked(Optional<String> byReading, Problem reason, Instant now) {
        from(CaseState.RECEIVED);
        Verdict verdict = new Verdict(DecidedBy.MACHINE, Optional.of(reason), now);
        return new DocumentCase(
                id,
                CaseState.PARKED,
                source,
                image,
                scan,
                byReading,
                template,
                fields,
                pages,
                findings,
                Optional.of(verdict),
                receivedAt,
                now);
    }

    /** READ to AWAITING_VERIFICATION, or on in AWAITING_VERIFICATION with what a person keyed. */
    DocumentCase awaitingVerification(Decision decision, Instant now) {
        from(CaseState.READ, CaseState.AWAITING_VERIFICATION);
        return to(CaseState.AWAITING_VERIFICATION, decision.fields(), decision.findings(), Optional.empty(), now);
    }

    /** READ or AWAITING_VERIFICATION to ACCEPTED. */
    DocumentCase accepted(Decision decision, DecidedBy decidedBy, Instant now) {
        from(CaseState.READ, CaseState.AWAITING_VERIFICATION);
        Verdict inFavour = new Verdict(decidedBy, Optional.empty(), now);
        return to(CaseState.ACCEPTED, decision.fields(), decision.findings(), Optional.of(inFavour), now);
    }

    /** READ to REJECTED: a rule refuses the item. */
    DocumentCase refusedByRule(Decision decision, Problem reason, Instant now) {
        from(CaseState.READ);
        Verdict against = new Verdict(DecidedBy.MACHINE, Optional.of(reason), now);
        return to(CaseState.REJECTED, decision.fields(), decision.findings(), Optional.of(against), now);
    }

    /** AWAITING_VERIFICATION to REJECTED: a person refuses the item. */
    DocumentCase refusedByPerson(Problem reason, Instant now) {
        from(CaseState.AWAITING_VERIFICATION);
        Verdict against = new Verdict(DecidedBy.PERSON, Optional.of(reason), now);
        return to(CaseState.REJECTED, fields, findings, Optional.of(against), now);
    }

    /** ACCEPTED to POSTED: the target has acknowledged the result. */
    DocumentCase posted(Instant now) {
        from(CaseState.ACCEPTED);
        return to(CaseState.POSTED, fields, findings, verdict, now);
    }

    private DocumentCase to(
            CaseState next, List<CapturedField> captured, List<Finding> found, Optional<Verdict> judged, Instant now) {
        return new DocumentCase(
                id, next, source, image, scan, readingId, template, captured, pages, found, judged, receivedAt, now);
    }

    private void from(CaseState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new CaseException(ProblemCode.WRONG_STATE, id, "not possible in state " + state);
        }
    }

    /** Every field of the template in its order, then what the reading tells beyond the template. */
    private static List<CapturedField> captured(RecordedReading reading, FormTemplate form) {
        Stream<CapturedField> asked = form.fields().stream()
                .map(field -> reading.field(field.name())
                        .map(CapturedField::read)
                        .orElseGet(() -> CapturedField.unread(field)));
        Stream<CapturedField> beyond = reading.fields().stream()
                .filter(field -> form.field(field.name()).isEmpty())
                .map(CapturedField::read);
        return Stream.concat(asked, beyond).toList();
    }
}
