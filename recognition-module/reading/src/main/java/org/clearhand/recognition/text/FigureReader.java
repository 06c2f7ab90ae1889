package org.clearhand.recognition.text;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;

/** Reads what is written in figures: amounts, dates in cells or on a line, account numbers. Thread-safe. */
public final class FigureReader {
    private static final int BEAM = 8;
    private static final int WIDE_BEAM = 24;

    private final FieldRecognizer recognizer;

    public FigureReader(FieldRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** An amount: any grouping people use; texts that mean one value count together. */
    public FieldHypotheses amount(TemplateField field, CutField cut) {
        FrameScores scores = recognizer.read(cut.lines()).get(0);
        List<TextCandidate> texts = new PrefixBeam(WIDE_BEAM).read(scores, FieldGrammars.AMOUNT);
        return FieldHypotheses.of(texts, field.syntax(), recognizer.modelId());
    }

    /** Digits and nothing else, as many as the field's options allow. */
    public FieldHypotheses digits(TemplateField field, CutField cut) {
        int shortest = number(field, FieldOption.SHORTEST, 1);
        int longest = number(field, FieldOption.LONGEST, 40);
        FrameScores scores = recognizer.read(cut.lines()).get(0);
        List<TextCandidate> texts = new PrefixBeam(BEAM).read(scores, FieldGrammars.digits(shortest, longest));
        return FieldHypotheses.of(texts, field.syntax(), recognizer.modelId());
    }

    /** A date: cell by cell and as a whole row where there are eight cells, else as one line of text. */
    public FieldHypotheses date(TemplateField field, CutField cut) {
        if (cut.cells().size() != 8) {
            FrameScores scores = recognizer.read(cut.lines()).get(0);
            List<TextCandidate> texts = new PrefixBeam(WIDE_BEAM).read(scores, FieldGrammars.DATE);
            return FieldHypotheses.of(texts, field.syntax(), recognizer.modelId());
        }
        List<CellDigits> cells =
                recognizer.read(cut.cells()).stream().map(CellDigits::of).toList();
        FrameScores row = recognizer.read(cut.lines()).get(0);
        ToDoubleFunction<String> whole = digits -> CtcForward.logProbability(row, digits);
        CalendarRescoring calendar =
                new CalendarRescoring(field.option(FieldOption.ORDER).orElse("DDMMYYYY"));
        return FieldHypotheses.of(calendar.best(cells, whole), field.syntax(), recognizer.modelId())
                .because("read cell by cell and as a row; only days of the calendar were considered");
    }

    private static int number(TemplateField field, FieldOption option, int otherwise) {
        Optional<String> text = field.option(option);
        return text.map(Integer::parseInt).orElse(otherwise);
    }
}
