package org.clearhand.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.barcode.BarcodeReader;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Cmc7BarRecognizer;
import org.clearhand.recognition.text.CodeReader;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.FieldRecognizer;
import org.clearhand.recognition.text.FigureReader;
import org.clearhand.recognition.text.FreeTextReader;
import org.clearhand.recognition.text.LegalAmountReader;
import org.clearhand.recognition.text.Lexicon;
import org.clearhand.recognition.text.MarkReader;
import org.clearhand.recognition.text.MicrReader;

/** Which recognizer reads which type of field. Owns the nets; thread-safe. */
final class FieldReaders implements AutoCloseable {
    private final List<FieldRecognizer> owned;
    private final Optional<FigureReader> figureReader;
    private final Optional<MicrReader> micrReader;
    private final Optional<MicrReader> barReader;
    private final Optional<LegalAmountReader> legalAmountReader;
    private final Optional<FreeTextReader> freeTextReader;
    private final CodeReader codeReader;

    /** Every field by the net that serves for it. */
    FieldReaders(ServingModels serving) {
        this(
                load(serving, ModelRole.FIGURES),
                secondKnowsAsMuch(serving) ? load(serving, ModelRole.SECOND_FIGURES) : Optional.empty(),
                load(serving, ModelRole.MINOR_UNITS),
                load(serving, ModelRole.MICR),
                Optional.of(new Cmc7BarRecognizer()),
                load(serving, ModelRole.WORDS),
                load(serving, ModelRole.TEXTS));
    }

    private FieldReaders(
            Optional<FieldRecognizer> figures,
            Optional<FieldRecognizer> secondFigures,
            Optional<FieldRecognizer> minorUnits,
            Optional<FieldRecognizer> micr,
            Optional<FieldRecognizer> bars,
            Optional<FieldRecognizer> words,
            Optional<FieldRecognizer> texts) {
        this.owned = Stream.of(figures, secondFigures, minorUnits, micr, bars, words, texts)
                .flatMap(Optional::stream)
                .toList();
        this.figureReader = figures.map(net -> new FigureReader(net, secondFigures, words));
        this.micrReader = micr.map(MicrReader::new);
        this.barReader = bars.map(MicrReader::atOneLook);
        this.legalAmountReader = words.map(net -> new LegalAmountReader(net, minorUnits));
        this.freeTextReader = texts.map(FreeTextReader::new);
        this.codeReader = new CodeReader(figures, texts);
    }

    /** Every field by this one, whatever it was made for; for measuring it. It is closed with these readers. */
    static FieldReaders allBy(FieldRecognizer recognizer) {
        Optional<FieldRecognizer> one = Optional.of(recognizer);
        return new FieldReaders(one, Optional.empty(), Optional.empty(), one, one, one, one);
    }

    /** A net of one's own knows its sources better than the general one that would be asked besides. */
    private static boolean secondKnowsAsMuch(ServingModels serving) {
        return isShipped(serving, ModelRole.FIGURES) || !isShipped(serving, ModelRole.SECOND_FIGURES);
    }

    private static boolean isShipped(ServingModels serving, ModelRole role) {
        return serving.of(role)
                .filter(model -> model.name().equals(role.shippedId()))
                .isPresent();
    }

    private static Optional<FieldRecognizer> load(ServingModels serving, ModelRole role) {
        return serving.of(role).map(CtcRecognizer::of);
    }

    /** What may stand in the field; empty for a type no recognizer reads. */
    Optional<FieldHypotheses> read(TemplateField field, CutField cut) {
        return read(field, cut, Optional.empty());
    }

    /** @param lexicon the values a text usually has */
    Optional<FieldHypotheses> read(TemplateField field, CutField cut, Optional<Lexicon> lexicon) {
        if (cut.mark().isPresent()) {
            return cut.mark().map(MarkReader::read);
        }
        if (cut.lines().isEmpty()) {
            return Optional.of(FieldHypotheses.nothing(FieldReading.NO_MODEL, "nothing is written"));
        }
        return switch (field.type()) {
            case COURTESY_AMOUNT -> figureReader.map(reader -> reader.amount(field, cut));
            case DATE -> figureReader.map(reader -> reader.date(field, cut));
            case ACCOUNT_NUMBER, DIGITS -> figureReader.map(reader -> reader.digits(field, cut));
            case MICR_LINE -> micrReader(field).map(reader -> reader.read(field, cut));
            case LEGAL_AMOUNT -> legalAmountReader.map(reader -> reader.read(field, cut));
            case POSTCODE ->
                figureReader.flatMap(reader -> reader.postcode(field, cut)).or(() -> codeReader.postcode(field, cut));
            case BARCODE -> Optional.of(BarcodeReader.read(field, cut.lines().get(0)));
            case CODE -> codeReader.read(field, cut);
            case PAYEE, DRAWER, ADDRESS, NAME, TEXT_LINE ->
                freeTextReader.map(reader -> reader.read(field, cut, lexicon));
            case CHECKBOX, SIGNATURE -> Optional.empty();
        };
    }

    private Optional<MicrReader> micrReader(TemplateField field) {
        boolean bars = field.option(FieldOption.FONT).filter("CMC7"::equals).isPresent();
        return bars ? barReader : micrReader;
    }

    @Override
    public void close() {
        owned.stream().distinct().forEach(FieldRecognizer::close);
    }
}
