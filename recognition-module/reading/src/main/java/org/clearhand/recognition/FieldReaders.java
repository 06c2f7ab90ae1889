package org.clearhand.recognition;

import java.util.Optional;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.FieldRecognizer;
import org.clearhand.recognition.text.FigureReader;
import org.clearhand.recognition.text.LegalAmountReader;
import org.clearhand.recognition.text.MicrReader;
import org.clearhand.recognition.text.OnnxModel;

/** Which recognizer reads which type of field. Owns the nets; thread-safe. */
final class FieldReaders implements AutoCloseable {
    static final String FIGURES = "figures-1";
    static final String MICR = "micr-e13b-1";
    static final String WORDS = "words-1";

    private final Optional<FieldRecognizer> figures = load(FIGURES);
    private final Optional<FieldRecognizer> micr = load(MICR);
    private final Optional<FieldRecognizer> words = load(WORDS);
    private final Optional<FigureReader> figureReader = figures.map(FigureReader::new);
    private final Optional<MicrReader> micrReader = micr.map(MicrReader::new);
    private final Optional<LegalAmountReader> legalAmountReader = words.map(LegalAmountReader::new);

    private static Optional<FieldRecognizer> load(String modelId) {
        return OnnxModel.isShipped(modelId) ? Optional.of(CtcRecognizer.ofResource(modelId)) : Optional.empty();
    }

    /** What may stand in the field; empty for a type no recognizer reads. */
    Optional<FieldHypotheses> read(TemplateField field, CutField cut) {
        if (cut.lines().isEmpty()) {
            return Optional.of(FieldHypotheses.nothing(FieldReading.NO_MODEL, "nothing is written"));
        }
        return switch (field.type()) {
            case COURTESY_AMOUNT -> figureReader.map(reader -> reader.amount(field, cut));
            case DATE -> figureReader.map(reader -> reader.date(field, cut));
            case ACCOUNT_NUMBER, DIGITS -> figureReader.map(reader -> reader.digits(field, cut));
            case MICR_LINE -> micrReader.map(reader -> reader.read(field, cut));
            case LEGAL_AMOUNT -> legalAmountReader.map(reader -> reader.read(field, cut));
            case PAYEE, DRAWER, ADDRESS, POSTCODE, CHECKBOX, SIGNATURE, BARCODE, NAME, TEXT_LINE -> Optional.empty();
        };
    }

    @Override
    public void close() {
        figures.ifPresent(FieldRecognizer::close);
        micr.ifPresent(FieldRecognizer::close);
        words.ifPresent(FieldRecognizer::close);
    }
}
