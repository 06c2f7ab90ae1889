package org.clearhand.recognition.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads the line of magnetic ink characters under the grammar of its layout. Where a reading has a routing number that no bank can
 * have and another, not much less likely, has one that can be, the other comes first; neither becomes surer by that. Thread-safe.
 */
public final class MicrReader {
    private static final int BEAM = 16;
    private static final GrammarAutomaton ANY_LINE = GrammarAutomaton.ofPattern("[0-9A-DF-J](?: ?[0-9A-DF-J])*");
    /** How many times likelier a reading with an impossible routing number must be to stay first. */
    private static final double CHECK_WEIGHT = 100;

    /** How many times likelier a line of no layout must be than the likeliest one of a layout to be shown in its place. */
    private static final double BENDING = 20;
    /** Probability of one line from which no other look is taken. */
    private static final double SURE = 0.97;

    private final FieldRecognizer recognizer;
    private final boolean takesSecondLooks;
    private final Map<MicrLine.Layout, GrammarAutomaton> grammars = new EnumMap<>(MicrLine.Layout.class);

    /** Reads a doubtful line again in other looks, which a net needs whose frames fall now here and now there. */
    public MicrReader(FieldRecognizer recognizer) {
        this(recognizer, true);
    }

    private MicrReader(FieldRecognizer recognizer, boolean takesSecondLooks) {
        this.recognizer = recognizer;
        this.takesSecondLooks = takesSecondLooks;
        for (MicrLine.Layout layout : MicrLine.Layout.values()) {
            grammars.put(layout, GrammarAutomaton.ofPattern(layout.regularExpression()));
        }
    }

    /** Reads every line once, as what finds the characters by themselves does. */
    public static MicrReader atOneLook(FieldRecognizer recognizer) {
        return new MicrReader(recognizer, false);
    }

    /**
     * The lines that have the layout of the template; how its parts are spaced makes no difference. A field without a layout may
     * hold any line: half of one is then read as it stands, and not bent into a whole one. A line in doubt is looked at in other ways too.
     */
    public FieldHypotheses read(TemplateField field, CutField cut) {
        GreyImage crop = cut.lines().get(0);
        Optional<MicrLine.Layout> layout = layout(field);
        GrammarAutomaton grammar =
                layout.map(name -> Objects.requireNonNull(grammars.get(name))).orElse(ANY_LINE);
        List<FrameScores> looks = recognizer.read(List.of(crop));
        List<TextCandidate> texts = texts(looks, grammar);
        if (takesSecondLooks && !isSure(texts)) {
            looks = Stream.concat(looks.stream(), recognizer.read(CodelineLooks.of(crop)).stream())
                    .toList();
            texts = texts(looks, grammar);
        }
        FieldHypotheses lines = FieldHypotheses.of(texts, field.syntax(), recognizer.modelId());
        if (layout.isEmpty()) {
            return lines.withoutBending(BENDING);
        }
        return lines.values().isEmpty()
                ? FieldHypotheses.of(texts(looks, ANY_LINE), field.syntax(), recognizer.modelId())
                        .because("the line has not the layout of its country")
                : lines.preferring(value -> routingIsValid(field, value), CHECK_WEIGHT);
    }

    /** Whether nearly all probability lies on one line, however it is spaced. */
    private static boolean isSure(List<TextCandidate> texts) {
        String best = texts.isEmpty() ? "" : unspaced(texts.get(0));
        return texts.stream()
                        .filter(text -> unspaced(text).equals(best))
                        .mapToDouble(TextCandidate::probability)
                        .sum()
                >= SURE;
    }

    private static String unspaced(TextCandidate text) {
        return text.text().replace(" ", "");
    }

    /** The texts of all looks; the probability of each is its mean over the looks. */
    private static List<TextCandidate> texts(List<FrameScores> looks, GrammarAutomaton grammar) {
        PrefixBeam beam = new PrefixBeam(BEAM);
        if (looks.size() == 1) {
            return beam.read(looks.get(0), grammar);
        }
        Map<String, TextCandidate> byText = new LinkedHashMap<>();
        for (FrameScores look : looks) {
            for (TextCandidate text : beam.read(look, grammar)) {
                TextCandidate share = text.withLogProbability(text.logProbability() - Math.log(looks.size()));
                byText.merge(text.text(), share, MicrReader::together);
            }
        }
        return byText.values().stream()
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .toList();
    }

    private static TextCandidate together(TextCandidate one, TextCandidate other) {
        TextCandidate placed = one.characters().isEmpty() ? other : one;
        return placed.withLogProbability(LogSum.of(one.logProbability(), other.logProbability()));
    }

    /** Whether the routing number of a line, which has the field's layout, can be one: check digit or structure. */
    public static boolean routingIsValid(TemplateField field, String value) {
        return valid(field, value).isPresent();
    }

    /** The parts of a line, where its routing number can be one. */
    public static Optional<MicrLine> valid(TemplateField field, String value) {
        return layouts(field).stream()
                .flatMap(layout -> MicrLine.parse(value, layout).stream())
                .filter(MicrLine::routingIsValid)
                .findFirst();
    }

    private static List<MicrLine.Layout> layouts(TemplateField field) {
        return layout(field).map(List::of).orElse(MicrLine.Layout.UNNAMED);
    }

    private static Optional<MicrLine.Layout> layout(TemplateField field) {
        return field.option(FieldOption.LAYOUT).map(MicrLine.Layout::valueOf);
    }
}
