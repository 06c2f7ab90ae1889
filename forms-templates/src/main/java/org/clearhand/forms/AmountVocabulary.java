package org.clearhand.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.AmountWord.Kind;

/**
 * The words in which people of a country write amounts, with the spellings they really use. The first spelling of a word is the right
 * one. All lower case.
 */
public enum AmountVocabulary {
    US("dollar", "cent", List.of("dollars", "dollar"), List.of("cents", "cent")),
    IN(
            "rupee",
            "paisa",
            List.of("rupees", "rupee", "rupess", "rupes", "rs", "inr"),
            List.of("paise", "paisa", "paisas", "ps")),
    GB("pound", "penny", List.of("pounds", "pound", "gbp"), List.of("pence", "penny")),
    FR("euro", "centime", List.of("euros", "euro", "eur"), List.of("centimes", "centime", "cts", "ct"));

    // Filled in the constructor and never again; an immutable map of the JDK would lose the order.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, AmountWord> spellings = new LinkedHashMap<>();

    private final String major;
    private final String minor;

    AmountVocabulary(String major, String minor, List<String> majors, List<String> minors) {
        this.major = major;
        this.minor = minor;
        if (major.equals("euro")) {
            FrenchSpellings.all().forEach((word, ways) -> add(word, ways.toArray(new String[0])));
        } else {
            NumberSpellings.all().forEach((word, ways) -> add(word, ways.toArray(new String[0])));
            addScales();
            add(new AmountWord(Kind.AND, 0), "and");
            add(new AmountWord(Kind.ONLY, 0), "only", "onely");
        }
        add(new AmountWord(Kind.MAJOR, 0), majors.toArray(new String[0]));
        add(new AmountWord(Kind.MINOR, 0), minors.toArray(new String[0]));
    }

    private void addScales() {
        if (major.equals("rupee")) {
            add(new AmountWord(Kind.SCALE, 100_000), "lakh", "lakhs", "lac", "lacs", "lack", "lacks", "laks", "lak");
            add(new AmountWord(Kind.SCALE, 10_000_000), "crore", "crores", "cror", "crors", "core", "cores");
        } else {
            add(new AmountWord(Kind.SCALE, 1_000_000), "million", "millions");
            add(new AmountWord(Kind.SCALE, 1_000_000_000), "billion", "billions");
        }
    }

    private void add(AmountWord word, String... ways) {
        for (String way : ways) {
            spellings.put(way, word);
        }
    }

    /** Every spelling with the word it stands for; of a word's spellings the right one comes first. */
    public Map<String, AmountWord> spellings() {
        return Collections.unmodifiableMap(spellings);
    }

    public Optional<AmountWord> word(String spelling) {
        return Optional.ofNullable(spellings.get(spelling));
    }

    /** The right spelling of a number's word. */
    String spell(Kind kind, long value) {
        return spellings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(new AmountWord(kind, value)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The currency's unit, singular. */
    String major() {
        return major;
    }

    /** The hundredth of the unit, singular. */
    String minor() {
        return minor;
    }
}
