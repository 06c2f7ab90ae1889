package org.clearhand.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.forms.AmountWord.Kind;

/** The words French amounts are made of, those of Belgium and Switzerland too, the right spelling first. */
final class FrenchSpellings {
    private static final String[][] UNITS = {
        {"un", "une"}, {"deux"}, {"trois"}, {"quatre"}, {"cinq"}, {"six"}, {"sept"}, {"huit"}, {"neuf"}
    };
    private static final String[][] TEENS = {
        {"dix"}, {"onze"}, {"douze"}, {"treize"}, {"quatorze"}, {"quinze"}, {"seize"}
    };
    private static final String[][] TENS = {
        {"vingt", "vingts"},
        {"trente"},
        {"quarante"},
        {"cinquante"},
        {"soixante"},
        {"septante"},
        {"huitante", "octante"},
        {"nonante"}
    };

    private FrenchSpellings() {}

    static Map<AmountWord, List<String>> all() {
        Map<AmountWord, List<String>> all = new LinkedHashMap<>();
        all.put(new AmountWord(Kind.ZERO, 0), List.of("zéro", "zero"));
        for (int i = 0; i < UNITS.length; i++) {
            all.put(new AmountWord(Kind.UNIT, i + 1), List.of(UNITS[i]));
        }
        for (int i = 0; i < TEENS.length; i++) {
            all.put(new AmountWord(Kind.TEEN, i + 10), List.of(TEENS[i]));
        }
        for (int i = 0; i < TENS.length; i++) {
            all.put(new AmountWord(Kind.TEN, 10L * (i + 2)), List.of(TENS[i]));
        }
        all.put(new AmountWord(Kind.HUNDRED, 100), List.of("cent", "cents"));
        all.put(new AmountWord(Kind.SCALE, 1000), List.of("mille", "milles", "mil"));
        all.put(new AmountWord(Kind.SCALE, 1_000_000), List.of("million", "millions"));
        all.put(new AmountWord(Kind.SCALE, 1_000_000_000), List.of("milliard", "milliards"));
        all.put(new AmountWord(Kind.AND, 0), List.of("et"));
        all.put(new AmountWord(Kind.ONLY, 0), List.of("seulement"));
        return all;
    }
}
