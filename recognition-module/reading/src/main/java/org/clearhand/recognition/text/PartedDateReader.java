package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Parts parts = new Parts(line);
        Map<String, TextCandidate> texts = new LinkedHashMap<>();
        for (int i = 0; i < cuts.size(); i++) {
            for (int j = i + 1; j < cuts.size(); j++) {
                Part first = new Part(0, cuts.get(i));
                Part second = new Part(cuts.get(i), cuts.get(j));
                Part third = new Part(cuts.get(j), line.width());
                for (TextCandidate text : parts.read(first, second, third)) {
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

    /** Columns of the line, the last excluded. */
    private record Part(int from, int to) {}

    /** What the parts of one line say. Most belong to several ways to part it and are read once. */
    private final class Parts {
        private final GreyImage line;
        private final Map<Part, Optional<TextCandidate>> days = new HashMap<>();
        private final Map<Part, Optional<TextCandidate>> years = new HashMap<>();
        private final Map<Part, List<TextCandidate>> months = new HashMap<>();

        Parts(GreyImage line) {
            this.line = line;
        }

        List<TextCandidate> read(Part first, Part second, Part third) {
            Optional<TextCandidate> year = years.computeIfAbsent(third, part -> best(seen(figures, part), YEAR));
            if (year.isEmpty()) {
                return List.of();
            }
            List<TextCandidate> texts = new ArrayList<>();
            Optional<TextCandidate> before = days.computeIfAbsent(first, part -> best(seen(figures, part), DAY));
            Optional<TextCandidate> after = days.computeIfAbsent(second, part -> best(seen(figures, part), DAY));
            if (before.isPresent() && after.isPresent()) {
                texts.add(joined(before.get(), after.get(), year.get()));
            }
            before.ifPresent(day -> months(second).forEach(month -> texts.add(joined(day, month, year.get()))));
            after.ifPresent(day -> months(first).forEach(month -> texts.add(joined(month, day, year.get()))));
            return texts;
        }

        /** Empty where months are figures. */
        private List<TextCandidate> months(Part part) {
            return words.map(net -> months.computeIfAbsent(part, one -> PartedDateReader.months(seen(net, one))))
                    .orElse(List.of());
        }

        private FrameScores seen(FieldRecognizer net, Part part) {
            return net.read(List.of(line.cut(new PixelBox(part.from(), 0, part.to(), line.height()))))
                    .get(0);
        }
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
