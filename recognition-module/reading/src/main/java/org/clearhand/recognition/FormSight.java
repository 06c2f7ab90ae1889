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
                        .map(seen -> written(field, usable, seen))
                        .map(seen -> calibrations.apply(field.type(), seen))
                : Optional.empty();
        return new SeenField(cut, usable, read);
    }

    /** A net of any words finds a word in every speck: where nothing is written, there is no text. */
    private static FieldHypotheses written(TemplateField field, FieldUsability usable, FieldHypotheses seen) {
        return usable.present() || !field.type().isFreeText()
                ? seen
                : FieldHypotheses.nothing(seen.modelId(), ReadingFlag.NOT_PRESENT.text());
    }
}
