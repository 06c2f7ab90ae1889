package org.clearhand.recognition.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CellRuns;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads codes under the pattern of their field, which tells a letter O from a zero by its place: by the net of figures where the
 * pattern has no letters, else by the net of texts. Thread-safe.
 */
public final class CodeReader {
    private static final int BEAM = 24;
    private static final String ANY = "[A-Z0-9]{1,40}";
    private static final Map<String, String> LETTERED_POSTCODES =
            Map.of("GB", "(?:[A-Z]{1,2}[0-9][A-Z0-9]?|GIR)[0-9][A-Z]{2}");

    private final Optional<FieldRecognizer> figures;
    private final Optional<FieldRecognizer> texts;
    private final Looks looks;
    private final Map<String, GrammarAutomaton> grammars = new ConcurrentHashMap<>();

    public CodeReader(Optional<FieldRecognizer> figures, Optional<FieldRecognizer> texts) {
        this(figures, texts, SecondLook.served());
    }

    CodeReader(Optional<FieldRecognizer> figures, Optional<FieldRecognizer> texts, SecondLook again) {
        this.figures = figures;
        this.texts = texts;
        this.looks = new Looks(again);
    }

    /** Whether letters may stand in the field, so that it is for the net of texts; false for a field that is no code. */
    public static boolean isLettered(TemplateField field) {
        return switch (field.type()) {
            case CODE -> hasLetters(field.option(FieldOption.PATTERN).orElse(ANY));
            case POSTCODE ->
                field.option(FieldOption.COUNTRY)
                        .filter(LETTERED_POSTCODES::containsKey)
                        .isPresent();
            default -> false;
        };
    }

    private static boolean hasLetters(String pattern) {
        return pattern.replace("\\d", "").chars().anyMatch(Character::isLetter);
    }

    /** The codes that may be written; empty where there is no net for them. */
    public Optional<FieldHypotheses> read(TemplateField field, CutField cut) {
        return read(field, cut, field.option(FieldOption.PATTERN).orElse(ANY));
    }

    /** A postcode of letters and digits; empty for a country whose codes have none, too. */
    public Optional<FieldHypotheses> postcode(TemplateField field, CutField cut) {
        return field.option(FieldOption.COUNTRY)
                .map(LETTERED_POSTCODES::get)
                .flatMap(pattern -> read(field, cut, pattern));
    }

    private Optional<FieldHypotheses> read(TemplateField field, CutField cut, String pattern) {
        return hasLetters(pattern)
                ? texts.map(net -> read(net, field, lettered(net, cut), pattern.toLowerCase(Locale.ROOT)))
                : figures.map(net -> read(net, field, view -> scores(net, view.of(line(cut))), pattern));
    }

    private FieldHypotheses read(
            FieldRecognizer net, TemplateField field, Function<CropView, FrameScores> seen, String pattern) {
        GrammarAutomaton grammar = grammars.computeIfAbsent(pattern, one -> GrammarAutomaton.of(new CodeGrammar(one)));
        PrefixBeam beam = new PrefixBeam(BEAM);
        return looks.read(field.syntax(), net.modelId(), view -> beam.read(seen.apply(view), grammar));
    }

    /** A row of cells run by run, because the net of texts was not shown gaps as wide as a cell. */
    private static Function<CropView, FrameScores> lettered(FieldRecognizer net, CutField cut) {
        if (cut.cells().size() > 1) {
            CellRuns row = CellRuns.of(line(cut), cut.cells().size());
            if (!row.runs().isEmpty()) {
                return view -> FrameScores.ofWordsInCells(
                        row,
                        row.runs().stream()
                                .map(run -> scores(net, view.of(run.picture())))
                                .toList());
            }
        }
        GreyImage close = CropView.CLOSE.of(line(cut));
        return view -> scores(net, view.of(close));
    }

    private static GreyImage line(CutField cut) {
        return cut.lines().get(0);
    }

    private static FrameScores scores(FieldRecognizer net, GreyImage line) {
        return net.read(List.of(line)).get(0);
    }
}
