package org.clearhand.training.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.geom.Point2D;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/**
 * One generated document.
 *
 * @param print the form it is filled in
 * @param file its name
 * @param content bytes of the file
 * @param hand who filled it
 * @param namedDotsPerInch the resolution its file names
 */
@SuppressWarnings("ArrayRecordComponent")
record FormSample(
        FormPrint print,
        String file,
        byte[] content,
        FilledForm form,
        String hand,
        ScanGeometry geometry,
        double namedDotsPerInch) {

    /** Of the form, with anchors and zones as its bank prints them. */
    FormTemplate template() {
        return print.template();
    }

    ObjectNode label(ObjectMapper json) {
        ObjectNode label = json.createObjectNode();
        label.put("file", file).put("template", template().ref().id());
        print.id().ifPresent(id -> label.put("variant", id));
        ObjectNode fields = label.putObject("fields");
        form.fields().forEach((name, field) -> {
            fields.put(name, field.value());
            if (!field.written().isEmpty() && isWrittenAsAValue(name)) {
                fields.put(name + "AsWritten", field.written());
            }
        });
        consistency(label);
        label.put("pages", 1).put("hand", hand);
        form.fault().ifPresent(fault -> label.put("fault", fault.name()));
        label.putArray("doubtful");
        lie(label);
        return label;
    }

    private boolean isWrittenAsAValue(String name) {
        FieldType type = template().field(name).orElseThrow().type();
        return type == FieldType.DATE || type == FieldType.COURTESY_AMOUNT || type == FieldType.LEGAL_AMOUNT;
    }

    /** What agrees and what does not, for the things this form has. */
    private void consistency(ObjectNode label) {
        if (has(FieldType.LEGAL_AMOUNT)) {
            label.put("amountsAgree", !form.has(Fault.AMOUNTS_DIFFER));
        }
        if (has(FieldType.MICR_LINE)) {
            label.put("routingValid", !form.has(Fault.BANK_UNKNOWN));
        }
        if (template().fields().stream().anyMatch(field -> !field.summands().isEmpty())) {
            label.put("totalsAgree", !form.has(Fault.TOTAL_WRONG));
        }
        if (template().fields().stream().anyMatch(Fault::bearsItemNumber)) {
            label.put("itemNumberValid", !form.has(Fault.ITEM_NUMBER_INVALID))
                    .put("numbersAgree", !form.has(Fault.NUMBERS_DIFFER));
        }
    }

    private boolean has(FieldType type) {
        return template().fields().stream().anyMatch(field -> field.type() == type);
    }

    private void lie(ObjectNode label) {
        label.putObject("geometry")
                .put("skewDegrees", rounded(geometry.skewDegrees(), 1000))
                .put("scale", rounded(geometry.scale(), 10_000))
                .put("pixelsPerMillimetre", rounded(geometry.pixelsPerMillimetre(), 10_000))
                .put("upsideDown", geometry.upsideDown())
                .put("dotsPerInch", rounded(geometry.dotsPerInch(), 1))
                .put("namedDotsPerInch", rounded(namedDotsPerInch, 1));
        ObjectNode zones = label.putObject("zones");
        for (TemplateField field : template().fields()) {
            ArrayNode polygon = zones.putArray(field.name());
            for (Point2D corner : geometry.polygon(field.zone())) {
                polygon.addArray().add(rounded(corner.getX(), 10)).add(rounded(corner.getY(), 10));
            }
        }
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
