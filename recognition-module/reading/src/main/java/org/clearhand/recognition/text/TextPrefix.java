package org.clearhand.recognition.text;

import java.util.Optional;

/**
 * One beginning of a line, a node in the tree of all that a search came across, with the probability of ending in its last character and
 * of ending in a blank after it. Belongs to one search.
 */
final class TextPrefix {
    private final Optional<TextPrefix> parent;
    private final int classIndex;
    private final TextState state;
    private final double share;
    private Optional<TextPrefix> firstChild = Optional.empty();
    private Optional<TextPrefix> nextSibling = Optional.empty();
    private double blank;
    private double character;
    private double nextBlank;
    private double nextCharacter;
    private boolean kept;

    private TextPrefix(Optional<TextPrefix> parent, int classIndex, TextState state, double share) {
        this.parent = parent;
        this.classIndex = classIndex;
        this.state = state;
        this.share = share;
    }

    /** The empty beginning, before the first frame. */
    static TextPrefix root(TextState start) {
        TextPrefix root = new TextPrefix(Optional.empty(), Alphabet.BLANK, start, 1);
        root.receive(1, 0);
        root.advance();
        return root;
    }

    boolean isRoot() {
        return classIndex == Alphabet.BLANK;
    }

    TextPrefix parent() {
        return parent.orElseThrow();
    }

    /** Of the last character; the blank's for the empty beginning. */
    int classIndex() {
        return classIndex;
    }

    TextState state() {
        return state;
    }

    /** What its last character is multiplied by. */
    double share() {
        return share;
    }

    /** Whether the grammar has texts that begin like this. */
    boolean isPossible() {
        return state != GrammarAutomaton.State.NOWHERE;
    }

    /** Whether it is in the beam. */
    boolean isKept() {
        return kept;
    }

    double blank() {
        return blank;
    }

    double character() {
        return character;
    }

    double total() {
        return blank + character;
    }

    double nextTotal() {
        return nextBlank + nextCharacter;
    }

    /** The beginning with one more character, always the same one for the same character. */
    TextPrefix child(int childClass, char childCharacter) {
        for (Optional<TextPrefix> child = firstChild; child.isPresent(); child = child.get().nextSibling) {
            if (child.get().classIndex == childClass) {
                return child.get();
            }
        }
        TextPrefix child =
                new TextPrefix(Optional.of(this), childClass, state.next(childCharacter), state.share(childCharacter));
        child.nextSibling = firstChild;
        firstChild = Optional.of(child);
        return child;
    }

    /** What it will have after this frame. */
    void receive(double blankShare, double characterShare) {
        nextBlank = blankShare;
        nextCharacter = characterShare;
    }

    /** Goes on to the next frame in the beam. */
    void advance() {
        blank = nextBlank;
        character = nextCharacter;
        kept = true;
    }

    /** Falls out of the beam. */
    void drop() {
        kept = false;
    }

    void multiply(double factor) {
        blank *= factor;
        character *= factor;
    }

    String text(Alphabet alphabet) {
        StringBuilder reversed = new StringBuilder();
        for (TextPrefix at = this; !at.isRoot(); at = at.parent()) {
            reversed.append(alphabet.character(at.classIndex));
        }
        return reversed.reverse().toString();
    }
}
