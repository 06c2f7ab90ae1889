package org.clearhand.recognition;

import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.FieldRecognizer;
import org.clearhand.recognition.text.Lexicon;

/**
 * Reads pictures of single fields that somebody else has cut out, with the recognizers and grammars that read whole documents.
 * Thread-safe.
 */
public final class CropReader implements AutoCloseable {
    private final TemplateField field;
    private final FieldReaders readers;
    private final Calibrations calibrations;
    private final Optional<Lexicon> lexicon;

    private CropReader(TemplateField field, FieldReaders readers, Calibrations calibrations) {
        this(field, readers, calibrations, Optional.empty());
    }

    private CropReader(
            TemplateField field, FieldReaders readers, Calibrations calibrations, Optional<Lexicon> lexicon) {
        this.lexicon = lexicon;
        this.field = field;
        this.readers = readers;
        this.calibrations = calibrations;
    }

    /** By the nets that serve. The options are those of a template's field. */
    public static CropReader served(
            FieldType type, Map<String, String> options, ServingModels serving, Calibrations calibrations) {
        return new CropReader(field(type, options), new FieldReaders(serving), calibrations);
    }

    /** By this recognizer, which is closed with the reader. */
    public static CropReader of(
            FieldType type, Map<String, String> options, FieldRecognizer recognizer, Calibrations calibrations) {
        return new CropReader(field(type, options), FieldReaders.allBy(recognizer), calibrations);
    }

    private static TemplateField field(FieldType type, Map<String, String> options) {
        return new TemplateField("field", type, 1, new Zone(0, 0, 1, 1), Optional.empty(), false, true, 1, options);
    }

    /** The same reader, which is closed with this one, for a text that usually has one of these values. */
    public CropReader with(Optional<Lexicon> values) {
        return new CropReader(field, readers, calibrations, values);
    }

    /** What may be written in a crop of one line; empty where no recognizer reads this type. */
    public Optional<FieldHypotheses> read(GreyImage crop) {
        return readers.read(field, CutField.ofLine(crop), lexicon)
                .map(hypotheses -> calibrations.apply(field.type(), hypotheses));
    }

    public FieldSyntax syntax() {
        return field.syntax();
    }

    @Override
    public void close() {
        readers.close();
    }
}
