package org.clearhand.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.forms.AmountWord.Kind;

/** The number words that all English-writing countries share, the right spelling first and then those people use. */
final class NumberSpellings {
    private static final String[][] UNITS = {
        {"one"},
        {"two", "tow"},
        {"three", "thre"},
        {"four"},
        {"five"},
        {"six"},
        {"seven", "sevan"},
        {"eight", "eigth", "eigt"},
        {"nine"}
    };
    private static final String[][] TEENS = {
        {"ten"},
        {"eleven", "elevan"},
        {"twelve", "twelv", "twelwe"},
        {"thirteen", "thirten"},
        {"fourteen", "forteen"},
        {"fifteen", "fiveteen", "fiften"},
        {"sixteen"},
        {"seventeen"},
        {"eighteen", "eightteen"},
        {"nineteen", "ninteen"}
    };
    private static final String[][] TENS = {
        {"twenty", "twentey", "twenti"},
        {"thirty", "thirthy", "thrity"},
        {"forty", "fourty"},
        {"fifty", "fivety", "fifity"},
        {"sixty"},
        {"seventy", "sevnty"},
        {"eighty", "eighy", "eigty"},
        {"ninety", "ninty"}
    };

    private NumberSpellings() {}

    static Map<AmountWord, List<String>> all() {
        Map<AmountWord, List<String>> all = new LinkedHashMap<>();
        all.put(new AmountWord(Kind.ZERO, 0), List.of("zero", "nil"));
        for (int i = 0; i < UNITS.length; i++) {
            all.put(new AmountWord(Kind.UNIT, i + 1), List.of(UNITS[i]));
        }
        for (int i = 0; i < TEENS.length; i++) {
            all.put(new AmountWord(Kind.TEEN, i + 10), List.of(TEENS[i]));
        }
        for (int i = 0; i < TENS.length; i++) {
            all.put(new AmountWord(Kind.TEN, 10L * (i + 2)), List.of(TENS[i]));
        }
        all.put(new AmountWord(Kind.HUNDRED, 100), List.of("hundred", "hundreds", "hundered", "hundread"));
        all.put(new AmountWord(Kind.SCALE, 1000), List.of("thousand", "thousands", "thousend", "thosand"));
        return all;
    }
}
