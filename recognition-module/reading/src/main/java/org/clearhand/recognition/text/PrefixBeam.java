package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * CTC prefix beam search under a grammar (Graves and Jaitly 2014): keeps the likeliest beginnings, each with the probability
 * summed over its alignments, and never one the grammar forbids.
 *
 * <p>Probabilities are plain numbers and not logarithms, and the beginnings kept stand sorted all the time. A continuation is thus known
 * to be behind all of them before anything is made for it, and nearly all are.
 */
public final class PrefixBeam {
    /** Extensions less likely than this in their frame are not followed. */
    private static final double LEAST = Math.exp(-14);
    /** When even the best beginning is less likely than this, all are made likelier by as much; a power of two, so nothing is rounded. */
    private static final double TINY = 0x1p-200;

    private static final int ALIGNED = 3;

    private final int width;

    public PrefixBeam(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("a beam of " + width);
        }
        this.width = width;
    }

    /** All complete readings that survive, best first; empty when the grammar allows none of them. */
    public List<TextCandidate> read(FrameScores scores, GrammarAutomaton grammar) {
        return read(scores, grammar.start());
    }

    /** The same from a state, whose shares count in the probability of each text. */
    public List<TextCandidate> read(FrameScores scores, TextState start) {
        Ranking beam = new Ranking(width);
        beam.offer(TextPrefix.root(start));
        double scale = 0;
        for (int t = 0; t < scores.frames(); t++) {
            beam = step(scores, t, beam);
            while (beam.best() > 0 && beam.best() < TINY) {
                beam.multiply(1 / TINY);
                scale += Math.log(TINY);
            }
        }
        List<TextCandidate> found = new ArrayList<>(beam.size());
        for (int i = 0; i < beam.size(); i++) {
            TextPrefix prefix = beam.get(i);
            double total = prefix.total() * prefix.state().endShare();
            if (total > 0) {
                found.add(new TextCandidate(prefix.text(scores.alphabet()), Math.log(total) + scale));
            }
        }
        found.sort(Comparator.comparingDouble(TextCandidate::logProbability).reversed());
        return aligned(scores, found);
    }

    /** The first few with the place of each of their characters; nobody asks for those of the others. */
    private static List<TextCandidate> aligned(FrameScores scores, List<TextCandidate> found) {
        for (int i = 0; i < Math.min(ALIGNED, found.size()); i++) {
            TextCandidate text = found.get(i);
            found.set(i, new TextCandidate(text.text(), text.logProbability(), CtcAlignment.of(scores, text.text())));
        }
        return List.copyOf(found);
    }

    private Ranking step(FrameScores scores, int t, Ranking beam) {
        double best = Math.exp(scores.best(t));
        for (int i = 0; i < beam.size(); i++) {
            stay(scores, t, best, beam.get(i));
        }
        Ranking next = new Ranking(width);
        for (int i = 0; i < beam.size(); i++) {
            next.offer(beam.get(i));
        }
        int[] classes = likeliestFirst(scores, t);
        for (int i = 0; i < beam.size(); i++) {
            extend(scores, t, classes, beam.get(i), next);
        }
        for (int i = 0; i < beam.size(); i++) {
            beam.get(i).drop();
        }
        for (int i = 0; i < next.size(); i++) {
            next.get(i).advance();
        }
        return next;
    }

    /**
     * What a beginning of the beam will have when nothing is added to it, or when its last character is added to its own beginning. A
     * frame left unread is not counted beside its blank: a text with many places where anything may be left unread would gain by it.
     */
    private static void stay(FrameScores scores, int t, double best, TextPrefix prefix) {
        double blank = prefix.total()
                * Math.max(
                        scores.probability(t, Alphabet.BLANK),
                        best * prefix.state().skipShare());
        double character = 0;
        if (!prefix.isRoot()) {
            double seen = scores.probability(t, prefix.classIndex());
            character = prefix.character() * seen;
            if (seen >= LEAST && prefix.parent().isKept()) {
                character += extended(prefix.parent(), prefix.classIndex()) * seen * prefix.share();
            }
        }
        prefix.receive(blank, character);
    }

    /** A character goes on from every alignment, but from one that ends in the same character only after a blank. */
    private static double extended(TextPrefix prefix, int classIndex) {
        return classIndex == prefix.classIndex() ? prefix.blank() : prefix.total();
    }

    /** The beginnings that are one character longer than one in the beam, and not in the beam themselves. */
    private static void extend(FrameScores scores, int t, int[] classes, TextPrefix prefix, Ranking next) {
        double most = prefix.state().mostShare();
        for (int classIndex : classes) {
            double seen = scores.probability(t, classIndex);
            if (!next.takes(prefix.total() * seen * most)) {
                return;
            }
            double reached = extended(prefix, classIndex) * seen;
            if (next.takes(reached * most)) {
                TextPrefix child = prefix.child(classIndex, scores.alphabet().character(classIndex));
                if (child.isPossible() && !child.isKept()) {
                    child.receive(0, reached * child.share());
                    next.offer(child);
                }
            }
        }
    }

    /** The characters that are followed in this frame. */
    private static int[] likeliestFirst(FrameScores scores, int t) {
        int[] classes = new int[scores.alphabet().classes() - 1];
        int count = 0;
        for (int c = 1; c <= classes.length; c++) {
            double seen = scores.probability(t, c);
            if (seen >= LEAST) {
                int at = count++;
                while (at > 0 && scores.probability(t, classes[at - 1]) < seen) {
                    classes[at] = classes[at - 1];
                    at--;
                }
                classes[at] = c;
            }
        }
        return java.util.Arrays.copyOf(classes, count);
    }

    /** The likeliest beginnings, best first, by what they will have after the frame at hand. */
    private static final class Ranking {
        private final TextPrefix[] prefixes;
        private final double[] totals;
        private int size;

        private Ranking(int width) {
            this.prefixes = new TextPrefix[width];
            this.totals = new double[width];
        }

        int size() {
            return size;
        }

        TextPrefix get(int rank) {
            return prefixes[rank];
        }

        double best() {
            return size == 0 ? 0 : prefixes[0].total();
        }

        /** Whether a beginning with this probability is among the likeliest so far. */
        boolean takes(double total) {
            return total > (size < prefixes.length ? 0 : totals[size - 1]);
        }

        void offer(TextPrefix prefix) {
            double total = prefix.nextTotal();
            if (!takes(total)) {
                return;
            }
            int last = size < prefixes.length ? size++ : size - 1;
            int at = behindThoseOf(total, last);
            System.arraycopy(prefixes, at, prefixes, at + 1, last - at);
            System.arraycopy(totals, at, totals, at + 1, last - at);
            prefixes[at] = prefix;
            totals[at] = total;
        }

        /** The rank behind all that are at least as likely, of the first {@code count}. */
        private int behindThoseOf(double total, int count) {
            int from = 0;
            int to = count;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (totals[middle] < total) {
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
            return from;
        }

        void multiply(double factor) {
            for (int i = 0; i < size; i++) {
                prefixes[i].multiply(factor);
            }
        }
    }
}
