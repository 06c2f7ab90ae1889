package org.clearhand.recognition.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grammar given as a regular expression: a beginning is allowed as long as the matcher only fails for want of more characters.
 * The state is the beginning itself. Thread-safe.
 */
public final class PatternGrammar implements TextGrammar<String> {
    /** Beginnings remembered before the memory is emptied; a line of text has a few thousand. */
    private static final int REMEMBERED = 50_000;

    private final Pattern pattern;
    private final Map<String, Boolean> viable = new ConcurrentHashMap<>();

    public PatternGrammar(String regularExpression) {
        this.pattern = Pattern.compile(regularExpression);
    }

    @Override
    public String start() {
        return "";
    }

    @Override
    public Optional<String> next(String state, char character) {
        String longer = state + character;
        if (viable.size() > REMEMBERED) {
            viable.clear();
        }
        return viable.computeIfAbsent(longer, this::isViable) ? Optional.of(longer) : Optional.empty();
    }

    private boolean isViable(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }

    @Override
    public boolean mayEnd(String state) {
        return pattern.matcher(state).matches();
    }
}
