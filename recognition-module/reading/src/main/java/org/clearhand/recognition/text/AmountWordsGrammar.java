package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.AmountWord;
import org.clearhand.forms.AmountWord.Kind;

/**
 * Amounts in words: the spellings of a vocabulary in an order that may make a number. Words may run together. It only keeps the
 * beam to what can be an amount; whether the whole text is one is decided by the field's syntax. Remains of print may be left
 * unread before the first word and wherever the amount could end.
 */
public final class AmountWordsGrammar implements TextGrammar<List<AmountWordsGrammar.Position>> {
    /** Nats a frame: at 1 a whole "and 35/100" that is hard to read was left out, at 3 print before the amount had to be read. */
    private static final double SKIP_COST = 2;

    private final SpellingTree tree;
    private final WordOrder order;

    public AmountWordsGrammar(AmountVocabulary vocabulary) {
        this.tree = SpellingTree.of(vocabulary);
        this.order = vocabulary == AmountVocabulary.FR ? WordOrder.FRENCH : WordOrder.ENGLISH;
    }

    /**
     * Where one reading of the text stands.
     *
     * @param before kind of the last whole word; empty before the first
     * @param scale the next scale word must be smaller than this
     * @param hundred whether "hundred" was said since the last scale word
     * @param node how far the word at hand is spelt; empty between words
     */
    public record Position(Optional<Kind> before, long scale, boolean hundred, Optional<SpellingTree> node) {}

    @Override
    public List<Position> start() {
        return List.of(new Position(Optional.empty(), Long.MAX_VALUE, false, Optional.empty()));
    }

    @Override
    public Optional<List<Position>> next(List<Position> state, char character) {
        char lower = Character.toLowerCase(character);
        List<Position> reached = new ArrayList<>();
        for (Position position : state) {
            if (position.node().isEmpty()) {
                begin(position, lower, reached);
                continue;
            }
            SpellingTree node = position.node().get();
            node.child(lower)
                    .filter(child -> anyAllowed(position, child))
                    .ifPresent(child -> reached.add(at(position, child)));
            for (Position after : completed(position)) {
                if (lower == ' ' || lower == '-') {
                    reached.add(after);
                } else {
                    begin(after, lower, reached);
                }
            }
        }
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(reached.stream().distinct().toList());
    }

    private void begin(Position position, char character, List<Position> reached) {
        tree.child(character)
                .filter(child -> anyAllowed(position, child))
                .ifPresent(child -> reached.add(at(position, child)));
    }

    private static Position at(Position position, SpellingTree node) {
        return new Position(position.before(), position.scale(), position.hundred(), Optional.of(node));
    }

    private boolean anyAllowed(Position position, SpellingTree node) {
        return node.reachable().stream().anyMatch(word -> order.allows(position, word));
    }

    private List<Position> completed(Position position) {
        return position.node().flatMap(SpellingTree::word).filter(word -> order.allows(position, word)).stream()
                .map(word -> after(position, word))
                .toList();
    }

    private static Position after(Position position, AmountWord word) {
        Kind kind = word.kind();
        long scale = kind == Kind.SCALE ? word.value() : position.scale();
        boolean hundred = kind == Kind.HUNDRED || (kind != Kind.SCALE && position.hundred());
        Kind before = kind == Kind.UNIT && position.before().equals(Optional.of(Kind.TEN)) ? Kind.TEEN : kind;
        return new Position(Optional.of(before), scale, hundred, Optional.empty());
    }

    @Override
    public boolean mayEnd(List<Position> state) {
        return state.stream().anyMatch(this::mayEndHere);
    }

    private boolean mayEndHere(Position position) {
        return position.node().isEmpty()
                ? position.before().isPresent() && position.before().get() != Kind.AND
                : completed(position).stream().anyMatch(this::mayEndHere);
    }

    @Override
    public double skipCost(List<Position> state) {
        boolean atStart = state.size() == 1
                && state.get(0).before().isEmpty()
                && state.get(0).node().isEmpty();
        return atStart || mayEnd(state) ? SKIP_COST : Double.POSITIVE_INFINITY;
    }

    /** The languages of the vocabularies, as they stand in {@code vocabulary} options. */
    public static AmountWordsGrammar of(String vocabulary) {
        return new AmountWordsGrammar(AmountVocabulary.valueOf(vocabulary.toUpperCase(Locale.ROOT)));
    }
}
