package org.clearhand.recognition.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.AmountWord;
import org.clearhand.forms.AmountWord.Kind;

/** The words of amounts by their letters; this is one node and all below it. Not changed after it is made. */
final class SpellingTree {
    private final Map<Character, SpellingTree> children = new HashMap<>();
    private final Set<AmountWord> reachable = new HashSet<>();
    private Optional<AmountWord> word = Optional.empty();

    private SpellingTree() {}

    /**
     * All spellings of a vocabulary, {@code &} for "and", and hundredths in figures: {@code 45/100}, {@code xx/100}, {@code 45 pence},
     * {@code paise 45}.
     */
    static SpellingTree of(AmountVocabulary vocabulary) {
        SpellingTree root = new SpellingTree();
        vocabulary.spellings().forEach(root::add);
        root.add("&", new AmountWord(Kind.AND, 0));
        AmountWord hundredths = new AmountWord(Kind.MINOR, 0);
        List<String> minors = vocabulary.spellings().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == AmountWord.Kind.MINOR)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < 100; i++) {
            String figures = i / 10 + "" + i % 10;
            root.add(figures + "/100", hundredths);
            minors.forEach(minor -> {
                root.add(figures + " " + minor, hundredths);
                root.add(minor + " " + figures, hundredths);
            });
        }
        root.add("xx/100", hundredths);
        root.add("no/100", hundredths);
        return root;
    }

    private void add(String spelling, AmountWord meaning) {
        SpellingTree node = this;
        node.reachable.add(meaning);
        for (int i = 0; i < spelling.length(); i++) {
            node = node.children.computeIfAbsent(spelling.charAt(i), c -> new SpellingTree());
            node.reachable.add(meaning);
        }
        node.word = Optional.of(meaning);
    }

    Optional<SpellingTree> child(char character) {
        return Optional.ofNullable(children.get(character));
    }

    /** The word that ends here. */
    Optional<AmountWord> word() {
        return word;
    }

    /** Every word that ends here or below. */
    Set<AmountWord> reachable() {
        return reachable;
    }
}
