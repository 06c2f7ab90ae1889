package org.clearhand.recognition.text;

/**
 * One way to read a line.
 *
 * @param logProbability natural logarithm of the probability the net gives to exactly this text, at most about 0; with a
 *     grammar that skips frames it is a score and no probability
 */
public record TextCandidate(String text, double logProbability) {
    public double probability() {
        return Math.min(1, Math.exp(logProbability));
    }
}
