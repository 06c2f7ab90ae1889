package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
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
    private static final double MARGIN_OF_HEIGHT = 0.15;

    private final FormMatch.Candidate form;
    private final LineMap lines;
    private final Optional<PrintedMatter> print;
    private final Registration registration;

    /** @param print what is printed on the form, where its blank is known */
    public ZoneCutter(FormMatch.Candidate form, Optional<PrintedMatter> print) {
        this.form = form;
        this.registration = form.registration();
        this.print = print;
        this.lines = PageRegistration.lines(form.page().ink(), registration.pixelsPerMillimetre());
    }

    /** The field's writing after the steps of its template. */
    public CutField cut(TemplateField field) {
        return cut(field, CropAlbum.CLOSED);
    }

    public CutField cut(TemplateField field, CropAlbum album) {
        boolean anchored = form.template().anchorOf(field).isPresent();
        CropPlan plan = CropPlan.of(
                field,
                album,
                print.map(
                        matter -> new DropOut(matter, registration, form.page().ink(), !anchored)));
        CutField cut = cut(field, plan);
        if (cut.lines().isEmpty()) {
            return cut;
        }
        GreyImage picture = cut.writing().get(0).picture();
        double scale = registration.pixelsPerMillimetre();
        return switch (field.type()) {
            case SIGNATURE -> cut.with(SignatureInk.of(picture, form.page().grey(), scale));
            case CHECKBOX -> cut.with(TickBox.of(picture, scale));
            default -> cut;
        };
    }

    private CutField cut(TemplateField field, CropPlan plan) {
        Optional<Anchor> anchor = form.template().anchorOf(field);
        Optional<FoundAnchor> found = anchor.flatMap(form::anchor);
        boolean printed = field.type() == FieldType.BARCODE
                && anchor.filter(one -> one.kind() == Anchor.Kind.RULE).isPresent();
        if (anchor.isEmpty() || found.isEmpty() || printed) {
            PixelBox zone = onPage(registration.toPixels(field.zone()));
            List<WrittenLine> lines = plain(zone, plan).stream()
                    .flatMap(block -> linesOf(field, block).stream())
                    .toList();
            return new CutField(zone, lines, List.of(), false);
        }
        return switch (anchor.get().kind()) {
            case CELLS -> new CellCutter(form.page(), lines, registration, plan).cut(found.get());
            case BOX ->
                new BoxCutter(form.page(), lines, registration, plan)
                        .cut(found.get(), field.option(FieldOption.LABEL).isPresent(), digitsZone(field));
            case RULE ->
                new RuleCutter(form.page(), lines, registration, plan).cut(rules(field, found.get()), field, boxes());
            case MICR_BAND -> band(found.get(), plan);
        };
    }

    private List<FoundAnchor> rules(TemplateField field, FoundAnchor first) {
        List<FoundAnchor> rules = new ArrayList<>();
        rules.add(first);
        field.option(FieldOption.SECOND_ANCHOR)
                .flatMap(form.template()::anchor)
                .flatMap(form::anchor)
                .ifPresent(rules::add);
        return rules;
    }

    private List<PixelBox> boxes() {
        return form.template().anchors().stream()
                .filter(anchor -> anchor.kind() == Anchor.Kind.BOX)
                .flatMap(anchor -> form.anchor(anchor).stream())
                .map(FoundAnchor::box)
                .toList();
    }

    /** Where digits that run over their box may stand; other writing is cut at the box. */
    private Optional<PixelBox> digitsZone(TemplateField field) {
        boolean digits = field.type() == FieldType.ACCOUNT_NUMBER || field.type() == FieldType.DIGITS;
        return digits ? Optional.of(onPage(registration.toPixels(field.zone()))) : Optional.empty();
    }

    private List<WrittenLine> linesOf(TemplateField field, WrittenLine block) {
        if (field.type() != FieldType.ADDRESS) {
            return List.of(block);
        }
        int most = field.option(FieldOption.LINES).map(Integer::parseInt).orElse(1);
        PixelBox area = block.area();
        return TextLines.of(block.picture(), registration.pixelsPerMillimetre(), most).stream()
                .map(line -> new WrittenLine(
                        block.picture().cut(line),
                        new PixelBox(area.left(), area.top() + line.top(), area.right(), area.top() + line.bottom())))
                .toList();
    }

    private List<WrittenLine> plain(PixelBox zone, CropPlan plan) {
        double scale = registration.pixelsPerMillimetre();
        GreyImage at = InkChannel.of(form.page(), zone, List.of(zone), plan);
        if (plan.takes(CropStep.BOX_REMOVAL)) {
            at = PrintedLines.withoutSides(at, scale);
            plan.show(CropStep.BOX_REMOVAL, at);
        }
        if (plan.takes(CropStep.LINE_REMOVAL)) {
            at = PrintedLines.withoutRules(at, scale);
            plan.show(CropStep.LINE_REMOVAL, at);
        }
        return plan.writing(at, zone, registration, MARGIN_OF_HEIGHT);
    }

    private CutField band(FoundAnchor found, CropPlan plan) {
        PixelBox box = onPage(found.box().grown(registration.pixels(1.2), registration.pixels(0.5)));
        GreyImage picture = plan.finished(form.page().grey().cut(box), registration);
        return new CutField(box, List.of(new WrittenLine(picture, box)), List.of(), true);
    }

    private PixelBox onPage(PixelBox box) {
        return box.within(form.page().width(), form.page().height());
    }
}
