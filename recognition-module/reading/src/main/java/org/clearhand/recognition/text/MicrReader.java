package org.clearhand.recognition.text;

import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;

/** Reads the line of magnetic ink characters. Thread-safe. */
public final class MicrReader {
    private static final int BEAM = 8;
    private static final PatternGrammar ANY_LINE = new PatternGrammar("[0-9ABCD](?: ?[0-9ABCD])*");

    private final FieldRecognizer recognizer;

    public MicrReader(FieldRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** The lines that have the layout of the template; how its parts are spaced makes no difference. */
    public FieldHypotheses read(TemplateField field, CutField cut) {
        FrameScores scores = recognizer.read(cut.lines()).get(0);
        List<TextCandidate> texts = new PrefixBeam(BEAM).read(scores, ANY_LINE);
        FieldHypotheses lines = FieldHypotheses.of(texts, field.syntax(), recognizer.modelId());
        return lines.values().isEmpty() ? lines.because("the line has not the layout of its country") : lines;
    }

    /** Whether the routing number of a line, which has the field's layout, can be one: check digit or structure. */
    public static boolean routingIsValid(TemplateField field, String value) {
        Optional<String> layout = field.option(FieldOption.LAYOUT);
        return layout
                .map(name -> List.of(MicrLine.Layout.valueOf(name)))
                .orElse(List.of(MicrLine.Layout.values()))
                .stream()
                .flatMap(one -> MicrLine.parse(value, one).stream())
                .anyMatch(MicrLine::routingIsValid);
    }
}
