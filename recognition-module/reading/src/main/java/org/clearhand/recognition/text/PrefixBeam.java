package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CTC prefix beam search under a grammar (Graves and Jaitly 2014): keeps the likeliest beginnings, each with the probability
 * summed over its alignments, and never one the grammar forbids.
 */
public final class PrefixBeam {
    /** Extensions less likely than this in their frame are not followed. */
    private static final double LEAST_LOG = -14;

    private static final int ALIGNED = 3;

    private final int width;

    public PrefixBeam(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("a beam of " + width);
        }
        this.width = width;
    }

    /** All complete readings that survive, best first; empty when the grammar allows none of them. */
    public <S> List<TextCandidate> read(FrameScores scores, TextGrammar<S> grammar) {
        Prefix<S> root = new Prefix<>(Optional.empty(), Alphabet.BLANK, grammar.start());
        root.blank = 0;
        List<Prefix<S>> beam = List.of(root);
        for (int t = 0; t < scores.frames(); t++) {
            List<Prefix<S>> touched = new ArrayList<>();
            for (Prefix<S> prefix : beam) {
                step(scores, t, grammar, prefix, touched);
            }
            touched.forEach(Prefix::advance);
            touched.sort(Comparator.comparingDouble((Prefix<S> prefix) -> prefix.total())
                    .reversed());
            beam = new ArrayList<>(touched.subList(0, Math.min(width, touched.size())));
            for (Prefix<S> dropped : touched.subList(beam.size(), touched.size())) {
                dropped.clear();
            }
        }
        List<TextCandidate> found = beam.stream()
                .filter(prefix -> grammar.mayEnd(prefix.state) && prefix.total() > Double.NEGATIVE_INFINITY)
                .map(prefix -> new TextCandidate(prefix.text(scores.alphabet()), prefix.total()))
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .toList();
        return aligned(scores, found);
    }

    /** The first few with the place of each of their characters; nobody asks for those of the others. */
    private static List<TextCandidate> aligned(FrameScores scores, List<TextCandidate> found) {
        List<TextCandidate> aligned = new ArrayList<>(found);
        for (int i = 0; i < Math.min(ALIGNED, found.size()); i++) {
            TextCandidate text = found.get(i);
            aligned.set(i, new TextCandidate(text.text(), text.logProbability(), CtcAlignment.of(scores, text.text())));
        }
        return List.copyOf(aligned);
    }

    private static <S> void step(
            FrameScores scores, int t, TextGrammar<S> grammar, Prefix<S> prefix, List<Prefix<S>> touched) {
        double total = prefix.total();
        double blank = total + scores.log(t, Alphabet.BLANK);
        double skip = grammar.skipCost(prefix.state);
        if (skip < Double.POSITIVE_INFINITY) {
            blank = LogSum.of(blank, total + scores.best(t) - skip);
        }
        double repeat = prefix.classIndex == Alphabet.BLANK
                ? Double.NEGATIVE_INFINITY
                : prefix.character + scores.log(t, prefix.classIndex);
        prefix.receive(blank, repeat, touched);
        for (int c = 1; c < scores.alphabet().classes(); c++) {
            double log = scores.log(t, c);
            if (log < LEAST_LOG) {
                continue;
            }
            double reached = (c == prefix.classIndex ? prefix.blank : total) + log;
            if (reached > Double.NEGATIVE_INFINITY) {
                prefix.child(c, scores.alphabet().character(c), grammar)
                        .ifPresent(child -> child.receive(Double.NEGATIVE_INFINITY, reached, touched));
            }
        }
    }

    /** One beginning, with the probability of ending in its last character and of ending in a blank after it. */
    private static final class Prefix<S> {
        private final Optional<Prefix<S>> parent;
        private final int classIndex;
        private final S state;
        private final Map<Integer, Optional<Prefix<S>>> children = new HashMap<>();
        private double blank = Double.NEGATIVE_INFINITY;
        private double character = Double.NEGATIVE_INFINITY;
        private double nextBlank = Double.NEGATIVE_INFINITY;
        private double nextCharacter = Double.NEGATIVE_INFINITY;
        private boolean waiting;

        private Prefix(Optional<Prefix<S>> parent, int classIndex, S state) {
            this.parent = parent;
            this.classIndex = classIndex;
            this.state = state;
        }

        private double total() {
            return LogSum.of(blank, character);
        }

        private Optional<Prefix<S>> child(int childClass, char childCharacter, TextGrammar<S> grammar) {
            return children.computeIfAbsent(
                    childClass,
                    c -> grammar.next(state, childCharacter).map(next -> new Prefix<>(Optional.of(this), c, next)));
        }

        private void receive(double blankShare, double characterShare, List<Prefix<S>> touched) {
            nextBlank = LogSum.of(nextBlank, blankShare);
            nextCharacter = LogSum.of(nextCharacter, characterShare);
            if (!waiting) {
                waiting = true;
                touched.add(this);
            }
        }

        private void advance() {
            blank = nextBlank;
            character = nextCharacter;
            nextBlank = Double.NEGATIVE_INFINITY;
            nextCharacter = Double.NEGATIVE_INFINITY;
            waiting = false;
        }

        private void clear() {
            blank = Double.NEGATIVE_INFINITY;
            character = Double.NEGATIVE_INFINITY;
        }

        private String text(Alphabet alphabet) {
            StringBuilder reversed = new StringBuilder();
            Prefix<S> at = this;
            while (at.classIndex != Alphabet.BLANK) {
                reversed.append(alphabet.character(at.classIndex));
                at = at.parent.orElseThrow();
            }
            return reversed.reverse().toString();
        }
    }
}
