package org.clearhand.training.samples;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateVariant;
import org.clearhand.recognition.blank.BlankArtwork;

/**
 * A form as one bank prints it.
 *
 * @param template with its anchors and zones where this bank has them
 * @param variant of the template; empty for the typical page
 * @param artwork draws what is printed, in millimetres
 */
record FormPrint(
        FormTemplate template, Optional<TemplateVariant> variant, Consumer<Graphics2D> artwork, BlankLines lines) {

    static FormPrint typical(FormTemplate template, BlankArtwork blank) {
        return new FormPrint(template, Optional.empty(), blank::draw, BlankLines.of(template, blank::draw));
    }

    /** Each variant of a template; none of most. */
    static List<FormPrint> variants(FormTemplate template, BlankArtwork blank) {
        List<FormPrint> prints = new ArrayList<>();
        for (TemplateVariant variant : template.variants()) {
            Consumer<Graphics2D> artwork = new MovedPrint(template, variant, blank::draw)::draw;
            prints.add(new FormPrint(
                    template.as(variant), Optional.of(variant), artwork, BlankLines.of(template, artwork)));
        }
        return prints;
    }

    Optional<String> id() {
        return variant.map(TemplateVariant::id);
    }

    /** Banks that print the form so, as the code line names them; none for the typical page. */
    List<String> banks() {
        return variant.map(TemplateVariant::banks).orElse(List.of());
    }
}
