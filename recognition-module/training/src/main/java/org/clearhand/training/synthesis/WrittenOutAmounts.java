package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;

/** Legal amounts of countries where the usual way to write them leaves little choice. Lower case, word by word. */
final class WrittenOutAmounts {
    private static final AmountInWords BRITISH = new AmountInWords(AmountVocabulary.GB);
    private static final AmountInWords FRENCH = new AmountInWords(AmountVocabulary.FR);
    private static final double MOST_UNITS = 2e6;

    private WrittenOutAmounts() {}

    /** {@code one hundred and five pounds and 20 pence}, or the pence in words, or without. */
    static List<String> british(RandomGenerator random) {
        long units = units(random);
        String written = BRITISH.write(100 * units + (Chance.of(0.3, random) ? 0 : random.nextInt(100)));
        List<String> words = new ArrayList<>(List.of(written.split(" ")));
        int last = words.size() - 1;
        if (words.get(last).equals("pence") && Chance.of(0.3, random)) {
            int pence = Integer.parseInt(words.get(last - 1));
            String spelt = BRITISH.write(100L * pence).replace(" pounds only", "");
            words.set(last - 1, spelt.replace(' ', Chance.of(0.5, random) ? '-' : ' '));
        }
        if (words.get(last).equals("pence") && Chance.of(0.2, random)) {
            words.add("only");
        }
        return words;
    }

    /** {@code quatre-vingt-un euros et dix centimes}, with or without the hyphens, or the centimes in figures. */
    static List<String> french(RandomGenerator random) {
        long units = units(random);
        long centimes = Chance.of(0.3, random) ? 0 : random.nextInt(100);
        boolean figures = centimes > 0 && Chance.of(0.35, random);
        String written = FRENCH.write(100 * units + (figures ? 0 : centimes));
        if (figures) {
            String two = (centimes < 10 ? "0" : "") + centimes;
            written += " et " + two + (Chance.of(0.5, random) ? " centimes" : Chance.of(0.5, random) ? " cts" : "/100");
        }
        return List.of((Chance.of(0.5, random) ? written.replace('-', ' ') : written).split(" "));
    }

    /** As many small as large ones. */
    private static long units(RandomGenerator random) {
        return (long) Math.exp(random.nextDouble() * Math.log(MOST_UNITS));
    }
}
