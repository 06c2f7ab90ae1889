package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/**
 * A form that a page may be, the way up it would lie and where.
 *
 * @param turn clockwise quarters the picture must be turned by
 * @param filling whether its page would fill the picture, as most scans do
 * @param barcode the field whose bar code tells the place; empty where lines or the size of the picture do
 * @param likeness share of the form's lines that speak for it, and a little more where it fills the picture; of a place that a bar code
 *     tells, the share of the print around it
 */
record FormProposal(
        FormTemplate form,
        int turn,
        Registration place,
        boolean filling,
        Optional<TemplateField> barcode,
        double likeness) {
    /** Relative difference of the sides' ratio that a cut or a scanner's margin may cause where the page fills its picture. */
    private static final double ASPECT_SLACK = 0.12;
    /** What it speaks for a form that its page would have the shape of the picture, in shares of its lines. */
    private static final double FILLING_WORTH = 0.2;
    /** A proposal this near to the best one is compared although the best one fits. */
    private static final double RIVAL = 0.85;

    /** Where each of these forms may lie, each of these ways up; in no order. */
    static List<FormProposal> of(List<FormTemplate> templates, PictureLines lines, int... turns) {
        List<FormProposal> proposals = new ArrayList<>();
        for (int turn : turns) {
            PictureLines seen = lines.turned(turn);
            for (FormTemplate form : templates) {
                List<LinePlacement> places = LinePlacement.of(form, seen);
                places.forEach(place -> proposals.add(
                        new FormProposal(form, turn, place.place(), false, Optional.empty(), place.share())));
                if (hasShape(seen, form)) {
                    Registration filling = Registration.filling(form.pageWidthMillimetres(), seen.width());
                    double best = places.isEmpty() ? 0 : places.get(0).share();
                    proposals.add(new FormProposal(form, turn, filling, true, Optional.empty(), best + FILLING_WORTH));
                }
            }
        }
        return proposals;
    }

    private static boolean hasShape(PictureLines seen, FormTemplate form) {
        double aspect = (double) seen.width() / seen.height();
        return Math.abs(aspect / form.aspectRatio() - 1) <= ASPECT_SLACK;
    }

    /**
     * Whether another one is worth a comparison. Where a page that fills its picture lies is known: only another form can be likelier, and
     * one other form is always compared.
     */
    boolean isRivalledBy(FormProposal other, List<FormMatch.Candidate> compared) {
        if (form.equals(other.form())) {
            return !filling && other.likeness() >= RIVAL * likeness;
        }
        boolean alone = compared.stream().allMatch(one -> one.template().equals(form));
        return alone || other.likeness() >= RIVAL * likeness;
    }

    /** The same form the same way up, found in the same way. */
    boolean isAnotherPlaceOf(FormProposal other) {
        return turn == other.turn
                && filling == other.filling
                && barcode.equals(other.barcode)
                && form.equals(other.form);
    }
}
