package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.page.CellRuns;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads what may be any text: names, addresses, lines. What is seen is weighed with what such texts usually look like, and with a list of
 * values where the field has one. The net knows no capitals, so a text is in lower case, but as the list writes it where it is in it.
 * Thread-safe.
 */
public final class FreeTextReader {
    private static final int BEAM = 24;
    /** A value of a list may begin unlikely and become likely where no other goes on. */
    private static final int BEAM_WITH_LEXICON = 64;
    /** What a second look adds most by; with it, those of figures add next to nothing (docs/recognition.md). */
    private static final CropView OTHER_VIEW = CropView.FORWARD;

    private final FieldRecognizer recognizer;
    private final SecondLook again;
    private final CharacterModel characters;
    private final Map<String, CharacterModel> languages = new ConcurrentHashMap<>();

    public FreeTextReader(FieldRecognizer recognizer) {
        this(recognizer, CharacterModel.shipped(), SecondLook.served());
    }

    FreeTextReader(FieldRecognizer recognizer, CharacterModel characters, SecondLook again) {
        this.recognizer = recognizer;
        this.again = again;
        this.characters = characters;
    }

    /**
     * The texts that may be written, each look at a line having an equal say.
     *
     * @param lexicon the values the field usually has; a text in none of its lines is flagged
     */
    public FieldHypotheses read(TemplateField field, CutField cut, Optional<Lexicon> lexicon) {
        TextState start = expectation(field, lexicon).start();
        PrefixBeam beam = new PrefixBeam(lexicon.isPresent() ? BEAM_WITH_LEXICON : BEAM);
        List<List<TextCandidate>> lines = cut.cells().size() > 1
                ? List.of(row(CellRuns.of(cut.lines().get(0), cut.cells().size()), beam, start))
                : CropView.CLOSE.of(cut.lines()).stream()
                        .map(line -> looks(beam, start, view -> scores(view.of(line))))
                        .toList();
        PrintedLabel label = PrintedLabel.of(field);
        FieldHypotheses read =
                WrittenLines.of(lines, text -> field.syntax().normalise(label.without(text)), recognizer.modelId());
        return lexicon.map(list -> listed(read, list)).orElse(read);
    }

    private Expectation expectation(TemplateField field, Optional<Lexicon> lexicon) {
        return field.option(FieldOption.LANGUAGE)
                .filter(language -> lexicon.isEmpty())
                .map(language ->
                        Expectation.ofRunningText(languages.computeIfAbsent(language, CharacterModel::ofLanguage)))
                .orElseGet(() -> Expectation.of(characters, lexicon));
    }

    /** A row of cells: each word by itself, because a net that sees an empty cell sees no space. */
    private List<TextCandidate> row(CellRuns row, PrefixBeam beam, TextState start) {
        return row.runs().isEmpty()
                ? List.of()
                : looks(
                        beam,
                        start,
                        view -> FrameScores.ofWordsInCells(
                                row,
                                row.runs().stream()
                                        .map(run -> scores(view.of(run.picture())))
                                        .toList()));
    }

    private List<TextCandidate> looks(PrefixBeam beam, TextState start, Function<CropView, FrameScores> seen) {
        List<FrameScores> scores = new ArrayList<>();
        scores.add(seen.apply(CropView.AS_IT_IS));
        List<TextCandidate> first = texts(beam, scores.get(0), start);
        double sure = first.isEmpty() ? 0 : first.get(0).probability();
        if (!again.again(sure)) {
            return first;
        }
        scores.add(seen.apply(OTHER_VIEW));
        return JointLooks.read(List.of(first, texts(beam, scores.get(1), start)), scores, start);
    }

    private static List<TextCandidate> texts(PrefixBeam beam, FrameScores scores, TextState start) {
        return Posterior.amongThese(beam.read(scores, start));
    }

    private FrameScores scores(GreyImage line) {
        return recognizer.read(List.of(line)).get(0);
    }

    private static FieldHypotheses listed(FieldHypotheses read, Lexicon list) {
        List<FieldHypotheses.Value> values = read.values().stream()
                .map(value -> new FieldHypotheses.Value(
                        list.entry(value.value()).orElse(value.value()), value.asWritten(), value.probability()))
                .toList();
        boolean known = read.best().flatMap(best -> list.entry(best.value())).isPresent();
        FieldHypotheses named = read.withValues(values);
        return known || values.isEmpty() ? named : named.flagged(ReadingFlag.NOT_LISTED);
    }
}
