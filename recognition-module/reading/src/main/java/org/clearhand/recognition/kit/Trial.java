package org.clearhand.recognition.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clearhand.forms.Anchor;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.FoundAnchor;
import org.clearhand.recognition.page.Registration;
import org.clearhand.recognition.page.UprightPage;

/**
 * What a template makes of one scan.
 *
 * @param fileName of the scan
 * @param page the page that was laid under the template, upright
 * @param laid the template on the page, as the variant it was read as, also where it does not fit; empty where the page has not even its shape
 * @param fits whether the page is taken for the form
 */
public record Trial(
        String fileName, UprightPage page, Optional<FormMatch.Candidate> laid, boolean fits, DocumentReading reading) {

    Optional<FoundAnchor> found(Anchor anchor) {
        return laid.flatMap(candidate -> Optional.ofNullable(candidate.anchors().get(anchor.name())));
    }

    /** How far to the right of its place the anchor's left side was found. */
    double rightMillimetres(Anchor anchor, FoundAnchor found) {
        Registration registration = laid.orElseThrow().registration();
        return (found.box().left() - registration.offsetX()) / registration.pixelsPerMillimetre()
                - anchor.zone().x();
    }

    /** How far below its place the anchor's middle was found. */
    double downMillimetres(Anchor anchor, FoundAnchor found) {
        Registration registration = laid.orElseThrow().registration();
        return (found.box().centreY() - registration.offsetY()) / registration.pixelsPerMillimetre()
                - (anchor.zone().y() + anchor.zone().bottom()) / 2;
    }

    /** One line for a terminal, without any value. */
    public String summary() {
        if (laid.isEmpty()) {
            return fileName + ": no page has the shape of the form";
        }
        FormMatch.Candidate candidate = laid.get();
        return String.format(
                Locale.ROOT,
                "%s: %s, score %.2f, %d of %d anchors, residual %.2f mm, %d of %d fields with a value, %d accepted%s%s",
                fileName,
                fits ? "is the form" : "is NOT taken for the form",
                candidate.score(),
                candidate.anchors().size(),
                candidate.template().anchors().size(),
                candidate.registration().residualMillimetres(),
                reading.fields().stream()
                        .filter(field -> field.value().isPresent())
                        .count(),
                candidate.template().fields().size(),
                reading.fields().stream().filter(FieldReading::accepted).count(),
                reading.variant()
                        .map(variant -> ", " + variant.sign() + ": "
                                + variant.id().map(id -> "variant " + id).orElse("no variant"))
                        .orElse(""),
                candidate.barcodes().stream()
                        .map(evidence -> ", " + evidence.why())
                        .collect(Collectors.joining()));
    }
}
