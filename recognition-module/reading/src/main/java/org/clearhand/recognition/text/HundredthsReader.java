package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads the minor units of an amount in words, where they are written in figures ({@code and 35/100}), with a net that knows nothing else:
 * the net of words knows digits least, and nearly all its wrong amounts are wrong in them. Thread-safe.
 */
final class HundredthsReader {
    private static final int BEAM = 24;
    private static final GrammarAutomaton DIGITS = FieldGrammars.digits(1, HundredthsGrammar.DIGITS);
    /** Weight of "no figures" against what the net holds possible besides them. */
    private static final double NONE_WEIGHT = 0.1;

    /** From here on one look is enough: digits of strange hands are misread surely. */
    private static final double SURE = 0.97;

    private final FieldRecognizer net;
    private final SecondLook again;

    HundredthsReader(FieldRecognizer net, SecondLook again) {
        this.net = net;
        this.again = again;
    }

    /** Whose readings these are. */
    String modelId() {
        return net.modelId();
    }

    /**
     * The two digits of the minor units.
     *
     * @param lines the amount in words as the net of words saw it
     * @param words what it read there
     * @return two digits each and their probabilities, which add up to less than 1 where perhaps no figures are written; empty where the net
     *     of words read none
     */
    Optional<Map<String, Double>> read(List<GreyImage> lines, FieldHypotheses words) {
        String text = words.best().map(FieldHypotheses.Value::asWritten).orElse("");
        List<CharacterReading> characters = words.characters();
        return characters.size() < text.length()
                ? Optional.empty()
                : MinorUnitsPlace.in(text)
                        .flatMap(place -> MinorUnitsCrop.of(lines, characters, place)
                                .map(crop -> looks(crop, place.overHundred())));
    }

    private Map<String, Double> looks(GreyImage crop, boolean overHundred) {
        GreyImage close = CropView.CLOSE.of(crop);
        Map<String, Double> first = look(close, overHundred);
        double sure =
                first.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (!again.again(sure, SURE)) {
            return first;
        }
        List<Map<String, Double>> looks = new ArrayList<>(List.of(first));
        CropView.SECOND_LOOKS.forEach(view -> looks.add(look(view.of(close), overHundred)));
        Map<String, Double> mean = new HashMap<>();
        for (Map<String, Double> look : looks) {
            look.forEach((digits, probability) -> mean.merge(digits, probability / looks.size(), Double::sum));
        }
        return mean;
    }

    private Map<String, Double> look(GreyImage crop, boolean overHundred) {
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
