package org.clearhand.ops.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.text.FieldGrammars;
import org.clearhand.recognition.text.FrameScores;
import org.clearhand.recognition.text.GrammarAutomaton;
import org.clearhand.recognition.text.PrefixBeam;
import org.clearhand.recognition.text.TextCandidate;

/** Kinds of fields that recognizers are compared on. */
// A grammar remembers states it has found; what it answers never changes.
@SuppressWarnings("ImmutableEnumChecker")
enum BenchField {
    /** Amounts in figures; labels hold the digits alone. */
    COURTESY_AMOUNT(Optional.of(FieldGrammars.AMOUNT), 24),
    /** Digits and nothing else. */
    DIGITS(Optional.of(FieldGrammars.digits(1, 40)), 8),
    /** Any words; capitals do not count. */
    TEXT_LINE(Optional.empty(), 0);

    private static final String DIGITS_AND_MARKS = "0123456789.,-/=*#$";

    private final Optional<GrammarAutomaton> grammar;
    private final int beam;

    BenchField(Optional<GrammarAutomaton> grammar, int beam) {
        this.grammar = grammar;
        this.beam = beam;
    }

    FieldType fieldType() {
        return FieldType.valueOf(name());
    }

    Comparison comparison() {
        return grammar.isPresent() ? Comparison.DIGITS : Comparison.LETTERS;
    }

    /** Whose net reads it in a document. */
    ModelRole role() {
        return grammar.isPresent() ? ModelRole.FIGURES : ModelRole.TEXTS;
    }

    /** What recognizers of anything are told may stand there; empty where it may be anything. */
    Optional<String> characters() {
        return grammar.map(any -> DIGITS_AND_MARKS);
    }

    /** The best text under the grammar; empty where there is none to try without the rest of a document's reading. */
    Optional<Function<FrameScores, String>> decoding() {
        return grammar.map(rules -> scores -> {
            List<TextCandidate> texts = new PrefixBeam(beam).read(scores, rules);
            return texts.isEmpty() ? "" : texts.get(0).text();
        });
    }
}
