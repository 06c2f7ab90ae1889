package org.clearhand.casefile.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Origin;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.forms.Zone;

/** Facts of a postal form with a barcode and a printed number, from their values; a star in front says that a person keyed it. */
final class ItemFacts {
    private ItemFacts() {}

    static CaseFacts of(String barcode, String number) {
        Map<String, String> numbering = Map.of("numbering", "S10");
        List<TemplateField> fields = List.of(
                field("barcode", FieldType.BARCODE, numbering),
                field("itemNumber", FieldType.TEXT_LINE, numbering),
                field("note", FieldType.TEXT_LINE, Map.of()));
        FormTemplate form = new FormTemplate(
                new TemplateRef("notice", 1), "Notice", "US", "USD", 148, 105, List.of(), fields, List.of());
        List<CapturedField> captured = new ArrayList<>();
        add(captured, fields.get(0), barcode);
        add(captured, fields.get(1), number);
        add(captured, fields.get(2), "no number");
        return new CaseFacts(form, captured, Facts.PRESENTED);
    }

    private static TemplateField field(String name, FieldType type, Map<String, String> options) {
        return new TemplateField(name, type, 1, new Zone(0, 0, 10, 10), Optional.empty(), true, true, 0.9, options);
    }

    private static void add(List<CapturedField> captured, TemplateField field, String text) {
        boolean keyed = text.startsWith("*");
        captured.add(new CapturedField(
                field.name(),
                field.type(),
                Optional.of(text.substring(keyed ? 1 : 0)).filter(value -> !value.isEmpty()),
                1,
                keyed ? Origin.FIRST_KEY : Origin.MACHINE,
                true,
                List.of(),
                Optional.empty(),
                List.of(),
                "zxing",
                List.of()));
    }
}
