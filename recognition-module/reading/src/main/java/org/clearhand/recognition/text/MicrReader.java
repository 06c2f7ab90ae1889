package org.clearhand.recognition.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;

/**
 * Reads the line of magnetic ink characters under the grammar of its layout. Where a reading has a routing number that no bank can
 * have and another, not much less likely, has one that can be, the other comes first; neither becomes surer by that. Thread-safe.
 */
public final class MicrReader {
    private static final int BEAM = 16;
    private static final GrammarAutomaton ANY_LINE = GrammarAutomaton.ofPattern("[0-9A-DF-J](?: ?[0-9A-DF-J])*");
    /** How many times likelier a reading with an impossible routing number must be to stay first. */
    private static final double CHECK_WEIGHT = 100;

    private final FieldRecognizer recognizer;
    private final Map<MicrLine.Layout, GrammarAutomaton> grammars = new EnumMap<>(MicrLine.Layout.class);

    public MicrReader(FieldRecognizer recognizer) {
        this.recognizer = recognizer;
        for (MicrLine.Layout layout : MicrLine.Layout.values()) {
            grammars.put(layout, GrammarAutomaton.ofPattern(layout.regularExpression()));
        }
    }

    /**
     * The lines that have the layout of the template; how its parts are spaced makes no difference. A field without a layout may
     * hold any line: half of one is then read as it stands, and not bent into a whole one.
     */
    public FieldHypotheses read(TemplateField field, CutField cut) {
        FrameScores scores = recognizer.read(cut.lines()).get(0);
        PrefixBeam beam = new PrefixBeam(BEAM);
        Optional<MicrLine.Layout> layout = layout(field);
        if (layout.isPresent()) {
            List<TextCandidate> texts = beam.read(scores, Objects.requireNonNull(grammars.get(layout.get())));
            FieldHypotheses lines = FieldHypotheses.of(texts, field.syntax(), recognizer.modelId());
            if (!lines.values().isEmpty()) {
                return lines.preferring(value -> routingIsValid(field, value), CHECK_WEIGHT);
            }
        }
        FieldHypotheses any = FieldHypotheses.of(beam.read(scores, ANY_LINE), field.syntax(), recognizer.modelId());
        return layout.isPresent() ? any.because("the line has not the layout of its country") : any;
    }

    /** Whether the routing number of a line, which has the field's layout, can be one: check digit or structure. */
    public static boolean routingIsValid(TemplateField field, String value) {
        return layouts(field).stream()
                .flatMap(layout -> MicrLine.parse(value, layout).stream())
                .anyMatch(MicrLine::routingIsValid);
    }

    private static List<MicrLine.Layout> layouts(TemplateField field) {
        return layout(field).map(List::of).orElse(List.of(MicrLine.Layout.values()));
    }

    private static Optional<MicrLine.Layout> layout(TemplateField field) {
        return field.option(FieldOption.LAYOUT).map(MicrLine.Layout::valueOf);
    }
}
