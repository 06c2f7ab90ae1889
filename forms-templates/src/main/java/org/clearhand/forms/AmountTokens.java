package org.clearhand.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an amount in words into its words. */
final class AmountTokens {
    private static final int LONGEST_TEXT = 400;
    private static final Pattern FRACTION = Pattern.compile("\\b([0-9]{1,2}|xx|no|nil)\\s*/\\s*100\\b");
    /** Between letters and figures that run together: {@code and45/100}, {@code 15pence}. */
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L})(?=[0-9])|(?<=[0-9])(?=\\p{L})");

    private static final Pattern DECORATION = Pattern.compile("[-.,*#=~_/()\\s]+");

    private final AmountVocabulary vocabulary;
    private final String and;

    AmountTokens(AmountVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.and = " " + vocabulary.spell(AmountWord.Kind.AND, 0) + " ";
    }

    /**
     * A word of the vocabulary, or figures for the minor units.
     *
     * @param figures 0 to 99 where the token is figures, else -1
     * @param fraction true for {@code 45/100}, false for bare {@code 45}
     */
    record Token(AmountWord word, int figures, boolean fraction) {
        boolean is(AmountWord.Kind kind) {
            return figures < 0 && word.kind() == kind;
        }
    }

    /** The words in their order; empty where any part of the text is no word of an amount. */
    Optional<List<Token>> read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String lower =
                JOINT.matcher(text.toLowerCase(Locale.ROOT).replace("&", and)).replaceAll(" ");
        List<Token> tokens = new ArrayList<>();
        Matcher fraction = FRACTION.matcher(lower);
        int from = 0;
        while (fraction.find()) {
            if (!words(lower.substring(from, fraction.start()), tokens)) {
                return Optional.empty();
            }
            String part = fraction.group(1);
            tokens.add(figures(Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : 0, true));
            from = fraction.end();
        }
        return words(lower.substring(from), tokens) && !tokens.isEmpty() ? Optional.of(tokens) : Optional.empty();
    }

    private boolean words(String text, List<Token> tokens) {
        for (String word : DECORATION.splitAsStream(text).toList()) {
            if (word.matches("[0-9]{1,2}")) {
                tokens.add(figures(Integer.parseInt(word), false));
            } else if (!word.isEmpty() && !split(word, tokens)) {
                return false;
            }
        }
        return true;
    }

    /** People run words together: {@code seventyfive}. Tries the longest first word first. */
    private boolean split(String word, List<Token> tokens) {
        for (int end = word.length(); end > 0; end--) {
            Optional<AmountWord> first = vocabulary.word(word.substring(0, end));
            if (first.isPresent()) {
                tokens.add(new Token(first.get(), -1, false));
                if (end == word.length() || split(word.substring(end), tokens)) {
                    return true;
                }
                tokens.remove(tokens.size() - 1);
            }
        }
        return false;
    }

    private static Token figures(int value, boolean fraction) {
        return new Token(new AmountWord(AmountWord.Kind.MINOR, 0), value, fraction);
    }
}
