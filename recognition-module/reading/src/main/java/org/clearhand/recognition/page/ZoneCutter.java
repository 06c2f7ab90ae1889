package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;

/**
 * Cuts fields from a page that was identified. A field with an anchor is cut from where its print was found; the print is erased
 * and the writing kept generously, because a zone cut too tight turns a 9 into a 0. Not thread-safe.
 */
public final class ZoneCutter {
    private final FormMatch.Candidate form;
    private final LineMap lines;
    private final Registration registration;

    public ZoneCutter(FormMatch.Candidate form) {
        this.form = form;
        this.registration = form.registration();
        this.lines = PageRegistration.lines(form.page().ink(), registration.pixelsPerMillimetre());
    }

    public CutField cut(TemplateField field) {
        Optional<Anchor> anchor = form.template().anchorOf(field);
        Optional<FoundAnchor> found =
                anchor.flatMap(one -> Optional.ofNullable(form.anchors().get(one.name())));
        if (anchor.isEmpty() || found.isEmpty()) {
            PixelBox zone = onPage(registration.toPixels(field.zone()));
            return new CutField(zone, List.of(InkChannel.of(form.page(), zone)), List.of(), false);
        }
        return switch (anchor.get().kind()) {
            case CELLS -> new CellCutter(form.page(), lines, registration).cut(found.get());
            case BOX ->
                new BoxCutter(form.page(), lines, registration)
                        .cut(found.get(), field.option(FieldOption.LABEL).isPresent());
            case RULE ->
                new RuleCutter(form.page(), lines, registration)
                        .cut(rules(field, found.get()), field.zone(), boxes(), field.type() == FieldType.DATE);
            case MICR_BAND -> band(found.get());
        };
    }

    private List<FoundAnchor> rules(TemplateField field, FoundAnchor first) {
        List<FoundAnchor> rules = new ArrayList<>();
        rules.add(first);
        Map<String, FoundAnchor> anchors = form.anchors();
        field.option(FieldOption.SECOND_ANCHOR)
                .filter(anchors::containsKey)
                .ifPresent(name -> rules.add(anchors.get(name)));
        return rules;
    }

    private List<PixelBox> boxes() {
        return form.template().anchors().stream()
                .filter(anchor -> anchor.kind() == Anchor.Kind.BOX)
                .flatMap(anchor -> Optional.ofNullable(form.anchors().get(anchor.name())).stream())
                .map(FoundAnchor::box)
                .toList();
    }

    private CutField band(FoundAnchor found) {
        PixelBox box = onPage(found.box().grown(registration.pixels(1.2), registration.pixels(0.5)));
        return new CutField(box, List.of(form.page().grey().cut(box)), List.of(), true);
    }

    private PixelBox onPage(PixelBox box) {
        return box.within(form.page().width(), form.page().height());
    }
}
