package org.clearhand.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a form tells: where it stands, what kind of value it is and when a machine's reading of it may stand.
 *
 * @param name unique in the template, for example {@code courtesyAmount}
 * @param page from 1
 * @param zone generous area that holds the ink on every form of this kind
 * @param anchor name of the printed box, cells or rule the field is written in
 * @param required a document without it is incomplete
 * @param read false for a field that is only cut out for a person to look at
 * @param acceptConfidence calibrated confidence from which the machine's reading needs no person, 0 to 1
 * @param options settings of the field's type, see {@link FieldOption}
 */
public record TemplateField(
        String name,
        FieldType type,
        int page,
        Zone zone,
        Optional<String> anchor,
        boolean required,
        boolean read,
        double acceptConfidence,
        Map<String, String> options) {
    public TemplateField {
        if (page < 1 || !(acceptConfidence >= 0 && acceptConfidence <= 1)) {
            throw new IllegalArgumentException("a field needs a page from 1 and a confidence of 0 to 1: " + name);
        }
        options = Map.copyOf(options);
    }

    /** The syntax of this field's values, with the field's options. */
    public FieldSyntax syntax() {
        return type.syntax(options);
    }

    public Optional<String> option(FieldOption option) {
        return Optional.ofNullable(options.get(option.key()));
    }

    /** Names of the fields whose values add up to this one, in order; empty for a field that is no total. */
    public List<String> summands() {
        return option(FieldOption.SUM_OF)
                .map(names -> List.of(names.split(", ?", -1)))
                .orElse(List.of());
    }

    /** Whether the field says which bar codes the form bears, so that a page with another one in its place is another form. */
    public boolean tellsFormByBarcode() {
        return type == FieldType.BARCODE && option(FieldOption.PATTERN).isPresent();
    }

    /** Whether a doubtful value needs nobody, because the result then has none; only a text may be so. */
    public boolean isLeftOutWhenDoubtful() {
        return type.isFreeText()
                && option(FieldOption.DOUBTFUL).filter("LEAVE_OUT"::equals).isPresent();
    }
}
