package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the texts that several looks at a line hold possible by what all of these looks see: the mean of their logarithms. In a long
 * text every look errs somewhere else, and no two hold the very same text; each still says how well it could live with that of another.
 */
final class JointLooks {
    /** Texts of a look that are put to the others. */
    private static final int PROPOSED = 6;
    /** The first few get the places of their characters; nobody asks for those of the others. */
    private static final int PLACED = 3;

    private JointLooks() {}

    /**
     * The texts of all looks, best first.
     *
     * @param looks the texts of each look, best first
     * @param seen what each look saw, in the same order
     * @param start what is expected before anything is seen
     */
    static List<TextCandidate> read(List<List<TextCandidate>> looks, List<FrameScores> seen, TextState start) {
        List<TextCandidate> weighed = new ArrayList<>();
        for (TextCandidate text : proposed(looks)) {
            double log = expected(text.text(), start);
            for (FrameScores look : seen) {
                log += CtcForward.logProbability(look, text.text()) / seen.size();
            }
            weighed.add(text.withLogProbability(log));
        }
        weighed.sort(Comparator.comparingDouble(TextCandidate::logProbability).reversed());
        for (int i = 0; i < Math.min(PLACED, weighed.size()); i++) {
            weighed.set(i, placed(weighed.get(i), seen.get(0)));
        }
        return Posterior.amongThese(weighed);
    }

    /** With the places of its characters, where no look has told them. */
    private static TextCandidate placed(TextCandidate text, FrameScores look) {
        return text.characters().isEmpty()
                ? new TextCandidate(text.text(), text.logProbability(), CtcAlignment.of(look, text.text()))
                : text;
    }

    /** Each text once, with the places of its characters where a look has them. */
    private static Collection<TextCandidate> proposed(List<List<TextCandidate>> looks) {
        Map<String, TextCandidate> texts = new LinkedHashMap<>();
        for (List<TextCandidate> look : looks) {
            look.stream()
                    .limit(PROPOSED)
                    .forEach(text -> texts.merge(
                            text.text(), text, (one, other) -> one.characters().isEmpty() ? other : one));
        }
        return texts.values();
    }

    private static double expected(String text, TextState start) {
        double log = 0;
        TextState state = start;
        for (int i = 0; i < text.length(); i++) {
            log += Math.log(state.share(text.charAt(i)));
            state = state.next(text.charAt(i));
        }
        return log + Math.log(state.endShare());
    }
}
