package org.clearhand.recognition.decode;

import java.util.OptionalDouble;

/** What a file may claim as its resolution. */
final class Resolution {
    private static final double LEAST = 50;
    private static final double MOST = 1_200;

    private Resolution() {}

    /** Empty for what no scanner has, NaN and infinity included. */
    static OptionalDouble believable(double dotsPerInch) {
        return dotsPerInch >= LEAST && dotsPerInch <= MOST ? OptionalDouble.of(dotsPerInch) : OptionalDouble.empty();
    }
}
