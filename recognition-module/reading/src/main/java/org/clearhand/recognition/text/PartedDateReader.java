package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.WordGaps;

/**
 * Dates with gaps between their parts: {@code 12 11 2026}, {@code 12 Nov 2026}, {@code March 15, 2026}. The line is parted at two of
 * its widest gaps; figures are read by the figures net, a month's name by the words net, which only has to choose among twelve.
 * Thread-safe.
 */
final class PartedDateReader {
    private static final int BEAM = 8;
    private static final int MOST_GAPS = 5;
    private static final int MOST_TEXTS = 12;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final GrammarAutomaton DAY = GrammarAutomaton.ofPattern("[.,]?(?:0?[1-9]|[12]\\d|3[01])[-.,/]?");
    private static final GrammarAutomaton YEAR = GrammarAutomaton.ofPattern("[-.,/]?(?:(?:19|20)\\d{2}|\\d{2})");

    private final FieldRecognizer figures;
    private final Optional<FieldRecognizer> words;

    /** @param words reads the names of months; empty where months are figures */
    PartedDateReader(FieldRecognizer figures, Optional<FieldRecognizer> words) {
        this.figures = figures;
        this.words = words;
    }

    /** All ways to part the line, best first; written with single spaces, the month first where it stands first. */
    List<TextCandidate> read(GreyImage line) {
        List<Integer> cuts = WordGaps.widest(line, MOST_GAPS);
        Map<String, TextCandidate> texts = new LinkedHashMap<>();
        for (int i = 0; i < cuts.size(); i++) {
            for (int j = i + 1; j < cuts.size(); j++) {
                List<GreyImage> parts = List.of(
                        part(line, 0, cuts.get(i)),
                        part(line, cuts.get(i), cuts.get(j)),
                        part(line, cuts.get(j), line.width()));
                for (TextCandidate text : parted(parts)) {
                    texts.merge(
                            text.text(),
                            text,
                            (one, other) -> one.logProbability() >= other.logProbability() ? one : other);
                }
            }
        }
        return texts.values().stream()
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .limit(MOST_TEXTS)
                .toList();
    }

    private static GreyImage part(GreyImage line, int from, int to) {
        return line.cut(new PixelBox(from, 0, to, line.height()));
    }

    private List<TextCandidate> parted(List<GreyImage> parts) {
        List<FrameScores> asFigures = figures.read(parts);
        Optional<TextCandidate> year = best(asFigures.get(2), YEAR);
        if (year.isEmpty()) {
            return List.of();
        }
        List<TextCandidate> texts = new ArrayList<>();
        Optional<TextCandidate> first = best(asFigures.get(0), DAY);
        Optional<TextCandidate> second = best(asFigures.get(1), DAY);
        if (first.isPresent() && second.isPresent()) {
            texts.add(joined(first.get(), second.get(), year.get()));
        }
        words.ifPresent(net -> {
            List<FrameScores> asWords = net.read(parts.subList(0, 2));
            first.ifPresent(day -> months(asWords.get(1)).forEach(month -> texts.add(joined(day, month, year.get()))));
            second.ifPresent(day -> months(asWords.get(0)).forEach(month -> texts.add(joined(month, day, year.get()))));
        });
        return texts;
    }

    private static TextCandidate joined(TextCandidate first, TextCandidate second, TextCandidate third) {
        return new TextCandidate(
                first.text() + " " + second.text() + " " + third.text(),
                first.logProbability() + second.logProbability() + third.logProbability());
    }

    private static Optional<TextCandidate> best(FrameScores scores, GrammarAutomaton grammar) {
        return new PrefixBeam(BEAM)
                .read(scores, grammar).stream()
                        .findFirst()
                        .map(text -> new TextCandidate(text.text().replaceAll("[^0-9]", ""), text.logProbability()));
    }

    /** The three likeliest months, each by its likeliest spelling; probabilities among all twelve. */
    private static List<TextCandidate> months(FrameScores scores) {
        List<TextCandidate> months = new ArrayList<>();
        double all = Double.NEGATIVE_INFINITY;
        for (String month : MONTHS) {
            double log = Double.NEGATIVE_INFINITY;
            for (String spelling :
                    List.of(month, month.substring(0, 3), month.substring(0, Math.min(4, month.length())))) {
                log = LogSum.of(log, CtcForward.logProbability(scores, spelling));
            }
            months.add(new TextCandidate(month, log));
            all = LogSum.of(all, log);
        }
        double sum = all;
        return months.stream()
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .limit(3)
                .map(month ->
                        new TextCandidate(month.text(), month.logProbability() - sum + written(sum, scores.frames())))
                .toList();
    }

    /** How much the part looks like a month at all: nats a frame that the twelve names are behind certainty, as a cost. */
    private static double written(double all, int frames) {
        return Math.max(all, -0.6 * frames) / 2;
    }
}
