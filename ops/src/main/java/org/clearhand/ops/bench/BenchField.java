package org.clearhand.ops.bench;

import java.util.List;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.evaluation.Comparison;
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
    COURTESY_AMOUNT(FieldGrammars.AMOUNT, 24),
    /** Digits and nothing else. */
    DIGITS(FieldGrammars.digits(1, 40), 8);

    private final GrammarAutomaton grammar;
    private final int beam;

    BenchField(GrammarAutomaton grammar, int beam) {
        this.grammar = grammar;
        this.beam = beam;
    }

    FieldType fieldType() {
        return FieldType.valueOf(name());
    }

    Comparison comparison() {
        return Comparison.DIGITS;
    }

    String decode(FrameScores scores) {
        List<TextCandidate> texts = new PrefixBeam(beam).read(scores, grammar);
        return texts.isEmpty() ? "" : texts.get(0).text();
    }
}
