package org.clearhand.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.Preview;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.page.ZoneCutter;
import org.clearhand.recognition.quality.FieldInk;
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

    /** Every field of the template, in its order, with what can be seen of it. */
    record Fields(List<FieldReading> readings, List<FieldUsability> usability) {}

    /** @param told the amount that was told with the document */
    Fields read(FormMatch.Candidate form, Optional<BigDecimal> told, StepClock clock, ReadingWitness witness) {
        clock.enter(ReadingStep.CUT);
        ZoneCutter cutter = new ZoneCutter(
                form, Optional.ofNullable(print.get(form.template().ref())));
        Map<TemplateField, CutField> cuts = new LinkedHashMap<>();
        form.template().fields().forEach(field -> cuts.put(field, cutter.cut(field, witness.album(field))));
        clock.enter(ReadingStep.READ);
        Map<TemplateField, FieldUsability> usability = new LinkedHashMap<>();
        Map<TemplateField, FieldHypotheses> read = new LinkedHashMap<>();
        cuts.forEach((field, cut) -> {
            FieldUsability usable = FieldInk.of(field, cut, form.page());
            usability.put(field, usable);
            if (field.read()) {
                readers.read(field, cut, lexicons.of(form.template().ref(), field))
                        .map(seen -> written(field, usable, seen))
                        .ifPresent(seen -> read.put(field, calibrations.apply(field.type(), seen)));
            }
        });
        clock.enter(ReadingStep.CALIBRATE);
        Set<TemplateField> supported = DocumentAmounts.weigh(read, told);
        List<FieldReading> readings = new ArrayList<>();
        cuts.forEach((field, cut) -> {
            WrittenPlace place = place(form.page(), cut);
            FieldReading reading = FieldFlags.flagged(
                    Optional.ofNullable(read.get(field))
                            .map(hypotheses -> FieldGate.reading(field, hypotheses, supported.contains(field), place))
                            .orElseGet(() -> FieldGate.unread(field, place)),
                    Objects.requireNonNull(usability.get(field)));
            witness.read(field, cut, reading);
            readings.add(reading);
        });
        return new Fields(readings, List.copyOf(usability.values()));
    }

    /** A net of any words finds a word in every speck: where nothing is written, there is no text. */
    private static FieldHypotheses written(TemplateField field, FieldUsability usable, FieldHypotheses seen) {
        return usable.present() || !field.type().isFreeText()
                ? seen
                : FieldHypotheses.nothing(seen.modelId(), ReadingFlag.NOT_PRESENT.text());
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
