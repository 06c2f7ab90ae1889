package org.clearhand.recognition.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as template files write them: a tenth of a millimetre, no needless noughts. */
final class Millimetres {
    private Millimetres() {}

    static double rounded(double millimetres) {
        return BigDecimal.valueOf(millimetres).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    static String text(double millimetres) {
        BigDecimal rounded = BigDecimal.valueOf(millimetres).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
