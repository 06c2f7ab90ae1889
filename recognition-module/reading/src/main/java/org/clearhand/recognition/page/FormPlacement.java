package org.clearhand.recognition.page;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;

/**
 * Where the page of a form lies in its picture, also where the picture shows less or more than the page.
 *
 * @param page the picture, upright
 * @param quarterTurns clockwise, by which the decoded picture was turned
 * @param registration the form's page in the picture; its origin is known to about 4 mm, because banks print boxes in different places
 * @param measured whether the scale was measured on the paper, by the code line; otherwise the page is taken to fill one axis
 */
public record FormPlacement(
        FormTemplate template, UprightPage page, int quarterTurns, Registration registration, boolean measured) {

    /** Of a form that was identified. */
    public static FormPlacement of(FormMatch.Candidate form) {
        OptionalDouble ruler = form.template().anchors().stream()
                .filter(anchor -> anchor.kind() == Anchor.Kind.MICR_BAND)
                .flatMap(anchor -> Optional.ofNullable(form.anchors().get(anchor.name())).stream())
                .map(found -> CodeLineRuler.pixelsPerMillimetre(
                        InkPart.in(form.page().ink(), found.box()),
                        form.registration().pixelsPerMillimetre()))
                .findFirst()
                .orElse(OptionalDouble.empty());
        double filling = Math.max(
                form.page().width() / form.template().pageWidthMillimetres(),
                form.page().height() / form.template().pageHeightMillimetres());
        return at(form.template(), form.page(), form.quarterTurns(), form.anchors(), ruler, filling);
    }

    static FormPlacement at(
            FormTemplate template,
            UprightPage page,
            int quarterTurns,
            Map<String, FoundAnchor> anchors,
            OptionalDouble ruler,
            double otherwise) {
        Registration fit = PageRegistration.atScale(template, anchors, ruler.orElse(otherwise));
        return new FormPlacement(template, page, quarterTurns, fit, ruler.isPresent());
    }

    /** Pixels of the picture a millimetre of paper. */
    public double pixelsPerMillimetre() {
        return registration.pixelsPerMillimetre();
    }

    /** Millimetres the picture is wide. */
    public double widthMillimetres() {
        return page.width() / pixelsPerMillimetre();
    }

    /** Millimetres the picture is high. */
    public double heightMillimetres() {
        return page.height() / pixelsPerMillimetre();
    }

    /** The part of the picture that shows print, in its pixels. */
    public PixelBox printed() {
        return PrintedArea.of(page.ink());
    }
}
