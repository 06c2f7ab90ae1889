package org.clearhand.recognition.text;

import java.util.List;
import org.clearhand.recognition.CharacterReading;

/**
 * One way to read a line.
 *
 * @param logProbability natural logarithm of the probability the net gives to exactly this text, at most about 0; with a
 *     grammar that skips frames it is a score and no probability
 * @param characters where each character was seen; empty where that was not found out
 */
public record TextCandidate(String text, double logProbability, List<CharacterReading> characters) {
    public TextCandidate {
        characters = List.copyOf(characters);
    }

    public TextCandidate(String text, double logProbability) {
        this(text, logProbability, List.of());
    }

    public double probability() {
        return Math.min(1, Math.exp(logProbability));
    }

    TextCandidate inLine(int line) {
        return new TextCandidate(
                text,
                logProbability,
                characters.stream().map(one -> one.inLine(line)).toList());
    }

    TextCandidate withLogProbability(double other) {
        return new TextCandidate(text, other, characters);
    }
}
