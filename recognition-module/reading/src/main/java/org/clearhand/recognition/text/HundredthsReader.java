package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads the minor units of an amount in words, where they are written in figures ({@code and 35/100}), with the net of figures: the net of
 * words knows digits least, and nearly all its wrong amounts are wrong in them. Thread-safe.
 */
final class HundredthsReader {
    private static final int BEAM = 24;
    private static final GrammarAutomaton DIGITS = FieldGrammars.digits(1, HundredthsGrammar.DIGITS);
    /** Weight of "no figures" against what the net holds possible besides them. */
    private static final double NONE_WEIGHT = 0.1;

    /** From here on one look is enough: digits of strange hands are misread surely. */
    private static final double SURE = 0.97;

    private final FieldRecognizer figures;
    private final Optional<FieldRecognizer> second;
    private final SecondLook again;

    /** @param second another net, asked besides where the first one is in doubt */
    HundredthsReader(FieldRecognizer figures, Optional<FieldRecognizer> second, SecondLook again) {
        this.figures = figures;
        this.second = second;
        this.again = again;
    }

    /**
     * What was read.
     *
     * @param digits two digits each and their probabilities, which add up to less than 1 where perhaps no figures are written
     * @param modelIds the nets that were asked
     */
    record Seen(Map<String, Double> digits, List<String> modelIds) {
        Seen {
            digits = Map.copyOf(digits);
            modelIds = List.copyOf(modelIds);
        }
    }

    /**
     * The two digits of the minor units.
     *
     * @param lines the amount in words as the net of words saw it
     * @param words what it read there
     * @return empty where it read no figures
     */
    Optional<Seen> read(List<GreyImage> lines, FieldHypotheses words) {
        String text = words.best().map(FieldHypotheses.Value::asWritten).orElse("");
        List<CharacterReading> characters = words.characters();
        return characters.size() < text.length()
                ? Optional.empty()
                : MinorUnitsPlace.in(text)
                        .flatMap(place -> MinorUnitsCrop.of(lines, characters, place)
                                .map(crop -> looks(crop, place.overHundred())));
    }

    private Seen looks(GreyImage crop, boolean overHundred) {
        GreyImage close = CropView.CLOSE.of(crop);
        Map<String, Double> first = look(figures, close, overHundred);
        double sure =
                first.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (!again.again(sure, SURE)) {
            return new Seen(first, List.of(figures.modelId()));
        }
        List<Map<String, Double>> looks = new ArrayList<>(List.of(first));
        CropView.SECOND_LOOKS.forEach(view -> looks.add(look(figures, view.of(close), overHundred)));
        second.ifPresent(net -> {
            looks.add(look(net, close, overHundred));
            CropView.SECOND_LOOKS.forEach(view -> looks.add(look(net, view.of(close), overHundred)));
        });
        Map<String, Double> mean = new HashMap<>();
        for (Map<String, Double> look : looks) {
            look.forEach((digits, probability) -> mean.merge(digits, probability / looks.size(), Double::sum));
        }
        List<String> asked = Stream.concat(Stream.of(figures), second.stream())
                .map(FieldRecognizer::modelId)
                .toList();
        return new Seen(mean, asked);
    }

    private static Map<String, Double> look(FieldRecognizer net, GreyImage crop, boolean overHundred) {
        FrameScores scores = net.read(List.of(crop)).get(0);
        GrammarAutomaton grammar = overHundred ? HundredthsGrammar.AUTOMATON : DIGITS;
        double free = scores.free();
        Map<String, Double> sums = new HashMap<>();
        double all = 0;
        for (TextCandidate text : new PrefixBeam(BEAM).read(scores, grammar.start())) {
            double likelihood = Math.exp(text.logProbability() - free);
            sums.merge(twoDigits(text.text()), likelihood, Double::sum);
            all += likelihood;
        }
        double whole = all + NONE_WEIGHT * Math.max(0, 1 - all);
        sums.replaceAll((digits, likelihood) -> likelihood / whole);
        return sums;
    }

    private static String twoDigits(String text) {
        return text.length() == 1 ? "0" + text : text.substring(0, HundredthsGrammar.DIGITS);
    }
}
