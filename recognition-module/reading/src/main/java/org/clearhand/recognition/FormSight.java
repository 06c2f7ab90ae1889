package org.clearhand.recognition;

import java.util.List;
import java.util.Optional;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.ZoneCutter;
import org.clearhand.recognition.quality.FieldInk;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.FieldHypotheses;

/** Cuts fields from a form as it was laid on a page, and reads each by itself. For one thread. */
final class FormSight {
    private final FormMatch.Candidate form;
    private final ZoneCutter cutter;
    private final FieldReaders readers;
    private final Calibrations calibrations;
    private final TemplateLexicons lexicons;

    FormSight(
            FormMatch.Candidate form,
            Optional<PrintedMatter> print,
            FieldReaders readers,
            Calibrations calibrations,
            TemplateLexicons lexicons) {
        this.form = form;
        this.cutter = new ZoneCutter(form, print);
        this.readers = readers;
        this.calibrations = calibrations;
        this.lexicons = lexicons;
    }

    /** @param keys what the field that tells its values may say, see {@link TemplateLexicons#of(TemplateRef, TemplateField, List)} */
    SeenField see(TemplateField field, List<String> keys, StepClock clock, ReadingWitness witness) {
        clock.enter(ReadingStep.CUT);
        CutField cut = cutter.cut(field, witness.album(field));
        clock.enter(ReadingStep.READ);
        FieldUsability usable = FieldInk.of(field, cut, form.page());
        Optional<FieldHypotheses> read = field.read()
                ? readers.read(field, cut, lexicons.of(form.template().ref(), field, keys))
                        .map(seen -> written(cut, usable, seen))
                        .map(seen -> calibrations.apply(field.type(), seen))
                : Optional.empty();
        return new SeenField(cut, usable, read);
    }

    /** A net finds a word or a figure in every speck: where nothing is written, there is no value. A mark says itself whether it is there. */
    private static FieldHypotheses written(CutField cut, FieldUsability usable, FieldHypotheses seen) {
        return usable.present() || cut.mark().isPresent()
                ? seen
                : FieldHypotheses.nothing(seen.modelId(), ReadingFlag.NOT_PRESENT.text());
    }
}
