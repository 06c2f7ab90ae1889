package org.clearhand.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.LaidVariant;
import org.clearhand.recognition.page.LaidVariants;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.Preview;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.FieldHypotheses;

/** Cuts and reads the fields of a form that was found on a page. For one thread at a time. */
final class FormReader {
    private final FieldReaders readers;
    private final Calibrations calibrations;
    private final Map<TemplateRef, PrintedMatter> print;
    private final TemplateLexicons lexicons;

    FormReader(
            FieldReaders readers,
            Calibrations calibrations,
            Map<TemplateRef, PrintedMatter> print,
            TemplateLexicons lexicons) {
        this.readers = readers;
        this.calibrations = calibrations;
        this.print = print;
        this.lexicons = lexicons;
    }

    /**
     * Every field of the template, in its order, with what can be seen of it.
     *
     * @param variant the form was read as; empty for a template without variants
     */
    record Fields(List<FieldReading> readings, List<FieldUsability> usability, Optional<VariantReading> variant) {}

    /** @param told the amount that was told with the document */
    Fields read(FormMatch.Candidate form, Optional<BigDecimal> told, StepClock clock, ReadingWitness witness) {
        Map<TemplateField, SeenField> seen = new HashMap<>();
        Optional<VariantChoice> choice = form.template().variants().isEmpty()
                ? Optional.empty()
                : Optional.of(choice(form, clock, witness, seen));
        FormMatch.Candidate laid =
                choice.flatMap(VariantChoice::laid).map(LaidVariant::form).orElse(form);
        witness.laid(laid);
        FormSight sight = sight(laid);
        for (TemplateField field : listedLast(laid.template().fields())) {
            if (!seen.containsKey(field)) {
                seen.put(field, sight.see(field, listedBy(field, seen), clock, witness));
            }
        }
        Map<TemplateField, SeenField> inOrder = new LinkedHashMap<>();
        Map<TemplateField, FieldHypotheses> read = new LinkedHashMap<>();
        for (TemplateField field : laid.template().fields()) {
            SeenField one = Objects.requireNonNull(seen.get(field));
            inOrder.put(field, one);
            one.read().ifPresent(hypotheses -> read.put(field, hypotheses));
        }
        clock.enter(ReadingStep.CALIBRATE);
        DocumentNumbers.weigh(read);
        Set<TemplateField> supported = DocumentTotals.weigh(read, inOrder);
        supported.addAll(DocumentAmounts.weigh(read, told));
        List<FieldReading> readings = new ArrayList<>();
        inOrder.forEach((field, one) -> {
            FieldReading reading =
                    reading(form, field, one, Optional.ofNullable(read.get(field)), supported.contains(field));
            witness.read(field, one.cut(), reading);
            readings.add(reading);
        });
        return new Fields(
                readings,
                inOrder.values().stream().map(SeenField::usability).toList(),
                choice.map(VariantChoice::reading));
    }

    /** Fields whose values another field tells come behind all others. */
    private static List<TemplateField> listedLast(List<TemplateField> fields) {
        return fields.stream()
                .sorted(Comparator.comparing(
                        field -> field.option(FieldOption.LISTED_BY).isPresent()))
                .toList();
    }

    /** What the field that tells a field's values may say; empty where there is none or nothing was read in it. */
    private static List<String> listedBy(TemplateField field, Map<TemplateField, SeenField> seen) {
        Optional<String> name = field.option(FieldOption.LISTED_BY);
        return seen.entrySet().stream()
                .filter(other -> name.filter(other.getKey().name()::equals).isPresent())
                .flatMap(other -> other.getValue().read().stream())
                .flatMap(read -> read.values().stream().map(FieldHypotheses.Value::value))
                .toList();
    }

    /**
     * The variant that the code line and the print tell.
     *
     * @param seen gets the code line, which is the same field in all variants and need not be read again
     */
    private VariantChoice choice(
            FormMatch.Candidate form, StepClock clock, ReadingWitness witness, Map<TemplateField, SeenField> seen) {
        Optional<String> bank = Optional.empty();
        Optional<TemplateField> codeLine = form.template().bankField();
        if (codeLine.isPresent()) {
            TemplateField field = codeLine.get();
            SeenField line = sight(form).see(field, List.of(), clock, witness);
            seen.put(field, line);
            bank = bank(field, reading(form, field, line, line.read(), false));
        }
        clock.enter(ReadingStep.REGISTER);
        return VariantChoice.of(bank, LaidVariants.of(form));
    }

    /** The bank a code line names. A line that a person would have to look at names none. */
    private static Optional<String> bank(TemplateField field, FieldReading codeLine) {
        MicrLine.Layout layout =
                MicrLine.Layout.valueOf(field.option(FieldOption.LAYOUT).orElseThrow());
        return codeLine.value()
                .filter(line -> codeLine.accepted())
                .flatMap(line -> MicrLine.parse(line, layout))
                .flatMap(MicrLine::bank);
    }

    private FormSight sight(FormMatch.Candidate form) {
        return new FormSight(
                form, Optional.ofNullable(print.get(form.template().ref())), readers, calibrations, lexicons);
    }

    private static FieldReading reading(
            FormMatch.Candidate form,
            TemplateField field,
            SeenField seen,
            Optional<FieldHypotheses> read,
            boolean supported) {
        WrittenPlace place = place(form.page(), seen.cut());
        return FieldFlags.flagged(
                read.map(hypotheses -> FieldGate.reading(field, hypotheses, supported, place))
                        .orElseGet(() -> FieldGate.unread(field, place)),
                seen.usability());
    }

    private static WrittenPlace place(UprightPage page, CutField cut) {
        return new WrittenPlace(
                box(page, cut.box()),
                cut.writing().stream().map(line -> box(page, line.area())).toList());
    }

    private static Box box(UprightPage page, PixelBox pixels) {
        double scale = Preview.of(page).scale();
        return new Box(
                page.page(),
                pixels.left() * scale,
                pixels.top() * scale,
                pixels.width() * scale,
                pixels.height() * scale);
    }
}
