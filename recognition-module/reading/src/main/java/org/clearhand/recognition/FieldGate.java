package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.barcode.BarcodeReader;
import org.clearhand.recognition.registry.ModelIdentity;
import org.clearhand.recognition.text.CodeReader;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.MicrReader;

/**
 * Turns what may stand in a field into its reading, and decides whether it needs a second look. A net's confidence does not
 * carry over from one source to another, so an amount is never accepted on its figures alone: the words must say the same, or whoever brought the document, or
 * several amounts must add up to their total. What
 * other fields need is in the template. Stateless.
 */
final class FieldGate {
    /** Something beside the field says another thing: however sure its own reading is, a person decides. */
    private static final Set<ReadingFlag> CONTRADICTED = EnumSet.of(
            ReadingFlag.NOT_LISTED,
            ReadingFlag.OTHER_THAN_TOLD,
            ReadingFlag.SUM_DIFFERS,
            ReadingFlag.OTHER_THAN_CODE_LINE);

    private FieldGate() {}

    /** @param supported whether something beyond the net's own confidence speaks for an amount */
    static FieldReading reading(
            TemplateField field, FieldHypotheses hypotheses, boolean supported, WrittenPlace place) {
        Optional<FieldHypotheses.Value> best = hypotheses.best();
        List<String> why = new ArrayList<>(hypotheses.why());
        Set<ReadingFlag> flags = new LinkedHashSet<>(hypotheses.flags());
        boolean accepted = best.isPresent() && passes(field, best.get(), supported, flags);
        if (isUnproven(field, hypotheses, supported)) {
            why.add("its model was promoted without a calibration of its own");
            accepted = false;
        }
        if (isUncheckedText(field, hypotheses)) {
            why.add("what a model says of a text is not taken without a calibration of its own");
            accepted = false;
        }
        flags.stream()
                .filter(flag -> flag != ReadingFlag.NOT_CALIBRATED && !why.contains(flag.text()))
                .forEach(flag -> why.add(flag.text()));
        if (accepted) {
            why.add("as sure as the template asks for");
        }
        if (hypotheses.isClose()) {
            flags.add(ReadingFlag.CLOSE_ALTERNATIVE);
        }
        return new FieldReading(
                field.name(),
                field.type(),
                best.map(FieldHypotheses.Value::value),
                best.map(FieldHypotheses.Value::asWritten).or(hypotheses::unparsed),
                best.map(FieldHypotheses.Value::probability).orElse(0.0),
                accepted,
                hypotheses.values().stream()
                        .skip(1)
                        .map(value -> new ReadingCandidate(value.value(), value.probability()))
                        .toList(),
                Optional.of(place.field()),
                hypotheses.modelId(),
                why,
                List.copyOf(flags),
                hypotheses.characters(),
                place.lines());
    }

    /**
     * The thresholds of templates were found with another model: what a promoted one without a calibration calls sure is taken only
     * where an independent reading says the same.
     */
    private static boolean isUnproven(TemplateField field, FieldHypotheses hypotheses, boolean supported) {
        return ModelIdentity.isReference(hypotheses.modelId())
                && hypotheses.flags().contains(ReadingFlag.NOT_CALIBRATED)
                && !(isAmount(field) && supported);
    }

    /** Nothing but the net's confidence speaks for a text or a code: no check digit, no second writing. */
    private static boolean isUncheckedText(TemplateField field, FieldHypotheses hypotheses) {
        boolean lettered = field.type().isFreeText() || CodeReader.isLettered(field);
        return lettered && hypotheses.flags().contains(ReadingFlag.NOT_CALIBRATED);
    }

    private static boolean isAmount(TemplateField field) {
        return field.type() == FieldType.COURTESY_AMOUNT || field.type() == FieldType.LEGAL_AMOUNT;
    }

    /** A field that is only shown to people. */
    static FieldReading unread(TemplateField field, WrittenPlace place) {
        return new FieldReading(
                field.name(),
                field.type(),
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                List.of(),
                Optional.of(place.field()),
                FieldReading.NO_MODEL,
                List.of(FieldReading.NOT_READ));
    }

    private static boolean passes(
            TemplateField field, FieldHypotheses.Value best, boolean supported, Set<ReadingFlag> flags) {
        boolean passes = true;
        if (best.probability() < field.acceptConfidence()) {
            flags.add(ReadingFlag.LOW_CONFIDENCE);
            passes = false;
        }
        if (flags.stream().anyMatch(CONTRADICTED::contains)) {
            passes = false;
        }
        if (isAmount(field) && !supported) {
            flags.add(ReadingFlag.NO_SUPPORT);
            passes = false;
        }
        if (field.type() == FieldType.MICR_LINE && !MicrReader.routingIsValid(field, best.value())) {
            flags.add(ReadingFlag.CHECK_FAILED);
            passes = false;
        }
        if (field.type() == FieldType.BARCODE && !BarcodeReader.passes(field, best.value())) {
            flags.add(ReadingFlag.CHECK_FAILED);
            passes = false;
        }
        if (field.type() == FieldType.SIGNATURE && !best.value().equals("true")) {
            flags.add(ReadingFlag.NO_SIGNATURE);
            passes = false;
        }
        return passes;
    }
}
