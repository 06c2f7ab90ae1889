package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/** Reads what is written in figures: amounts, dates in cells or on a line, account numbers. Thread-safe. */
public final class FigureReader {
    private static final int BEAM = 8;
    private static final int WIDE_BEAM = 24;

    /** With this a reading of the whole line needs no second look. */
    private static final double ENOUGH = 0.5;

    private final FieldRecognizer recognizer;
    private final Optional<FieldRecognizer> second;
    private final Optional<FieldRecognizer> words;
    private final Looks looks;

    /** @param words reads the names of months in dates */
    public FigureReader(FieldRecognizer recognizer, Optional<FieldRecognizer> second, Optional<FieldRecognizer> words) {
        this(recognizer, second, words, SecondLook.served());
    }

    /**
     * Reads with one net and, unless that one is certain, with a second one.
     *
     * @param second asked besides where the first net is not certain of a line
     * @param words reads the names of months in dates
     */
    public FigureReader(
            FieldRecognizer recognizer,
            Optional<FieldRecognizer> second,
            Optional<FieldRecognizer> words,
            SecondLook again) {
        this.recognizer = recognizer;
        this.second = second;
        this.words = words;
        this.looks = new Looks(again);
    }

    /** An amount: any grouping people use; texts that mean one value count together. */
    public FieldHypotheses amount(TemplateField field, CutField cut) {
        GrammarAutomaton grammar =
                FieldGrammars.amount(field.option(FieldOption.GROUPING).orElse(""));
        return line(field, cut.lines().get(0), WIDE_BEAM, grammar).doubtingSeparators(field.syntax());
    }

    /** Digits and nothing else, as many as the field's options allow. */
    public FieldHypotheses digits(TemplateField field, CutField cut) {
        int shortest = number(field, FieldOption.SHORTEST, 1);
        int longest = number(field, FieldOption.LONGEST, 40);
        return line(field, cut.lines().get(0), BEAM, FieldGrammars.digits(shortest, longest));
    }

    private FieldHypotheses line(TemplateField field, GreyImage line, int width, GrammarAutomaton grammar) {
        PrefixBeam beam = new PrefixBeam(width);
        FrameScores seen = scores(line);
        return looks.read(
                field.syntax(),
                recognizer.modelId(),
                view -> beam.read(view == CropView.AS_IT_IS ? seen : scores(view.of(line)), grammar),
                second.map(net -> new Looks.Another(
                        net.modelId(), view -> beam.read(scores(net, view.of(line)), grammar), first -> {
                            FrameScores other = scores(net, line);
                            return JointLooks.read(
                                    List.of(first, beam.read(other, grammar)),
                                    List.of(seen, seen, other),
                                    grammar.start());
                        })));
    }

    private FrameScores scores(GreyImage line) {
        return scores(recognizer, line);
    }

    private static FrameScores scores(FieldRecognizer net, GreyImage line) {
        return net.read(List.of(line)).get(0);
    }

    /** A date: cell by cell and as a whole row where there are eight cells, else as one line of text. */
    public FieldHypotheses date(TemplateField field, CutField cut) {
        if (cut.cells().size() != 8) {
            return dateOnALine(field, cut.lines().get(0));
        }
        CalendarRescoring calendar =
                new CalendarRescoring(field.option(FieldOption.ORDER).orElse("DDMMYYYY"));
        List<List<CellDigits>> seen = new ArrayList<>();
        FieldHypotheses days = looks.read(field.syntax(), recognizer.modelId(), view -> {
                    List<CellDigits> cells = recognizer.read(view.of(cut.cells())).stream()
                            .map(CellDigits::of)
                            .toList();
                    seen.add(cells);
                    FrameScores row = scores(view.of(cut.lines().get(0)));
                    return calendar.best(cells, digits -> CtcForward.logProbability(row, digits));
                })
                .because("read cell by cell and as a row; only days of the calendar were considered");
        boolean said = days.best()
                .map(best -> seen.stream().anyMatch(cells -> CalendarRescoring.saidByTheCells(best.asWritten(), cells)))
                .orElse(true);
        return said ? days : days.because(ReadingFlag.CALENDAR_ONLY);
    }

    /** As one text with marks between day, month and year; failing that, part by part where there are gaps. */
    private FieldHypotheses dateOnALine(TemplateField field, GreyImage line) {
        String order = field.option(FieldOption.ORDER).orElse("YYYYMMDD");
        FieldHypotheses whole = line(field, line, WIDE_BEAM, FieldGrammars.date(order));
        double sure = whole.best().map(FieldHypotheses.Value::probability).orElse(0.0);
        if (sure >= ENOUGH || order.startsWith("Y")) {
            return whole;
        }
        boolean named =
                field.option(FieldOption.MONTH_NAMES).filter("true"::equals).isPresent();
        PartedDateReader parted = new PartedDateReader(recognizer, named ? words : Optional.empty());
        FieldHypotheses parts = FieldHypotheses.of(parted.read(line), field.syntax(), recognizer.modelId());
        return parts.best().filter(best -> best.probability() > sure).isPresent()
                ? parts.because("read part by part, at the gaps between them")
                : whole;
    }

    /** A postcode of digits; empty for a country whose codes have letters. */
    public Optional<FieldHypotheses> postcode(TemplateField field, CutField cut) {
        return field.option(FieldOption.COUNTRY)
                .flatMap(FieldGrammars::postcode)
                .map(grammar -> line(field, cut.lines().get(0), BEAM, grammar));
    }

    private static int number(TemplateField field, FieldOption option, int otherwise) {
        Optional<String> text = field.option(option);
        return text.map(Integer::parseInt).orElse(otherwise);
    }
}
