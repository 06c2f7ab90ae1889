package org.clearhand.recognition.text;

/**
 * How far a beginning of a text got, as {@link PrefixBeam} sees it: how it may go on, and how much likelier one character is there than
 * another before anything is seen. Immutable.
 */
public interface TextState {
    /** The state after one more character; {@link GrammarAutomaton.State#NOWHERE} where no text goes on like this. */
    TextState next(char character);

    /** What going on with a character is multiplied by: 0 or more, at most {@link #mostShare}. */
    double share(char character);

    /** What no {@link #share} of this state, or of any after it, is above. */
    double mostShare();

    /** What ending here is multiplied by; 0 where no text may end. */
    double endShare();

    /** {@link TextGrammar#skipCost} as a factor: 1 where skipping costs nothing, 0 where nothing may be skipped. */
    double skipShare();
}
