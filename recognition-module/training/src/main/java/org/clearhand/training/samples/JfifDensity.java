package org.clearhand.training.samples;

/** The resolution in the head of a JPEG file, which the JDK's encoder leaves open (JFIF 1.02, segment APP0). */
final class JfifDensity {
    private static final int UNIT_AT = 13;
    private static final byte DOTS_PER_INCH = 1;

    private JfifDensity() {}

    /**
     * A copy of the file with this resolution.
     *
     * @throws IllegalArgumentException where the file does not begin with a JFIF head
     */
    static byte[] set(byte[] jpeg, int dotsPerInch) {
        if (jpeg.length < UNIT_AT + 5 || jpeg[6] != 'J' || jpeg[7] != 'F' || jpeg[8] != 'I' || jpeg[9] != 'F') {
            throw new IllegalArgumentException("no JFIF file");
        }
        byte[] copy = jpeg.clone();
        copy[UNIT_AT] = DOTS_PER_INCH;
        for (int at : new int[] {UNIT_AT + 1, UNIT_AT + 3}) {
            copy[at] = (byte) (dotsPerInch >> 8);
            copy[at + 1] = (byte) dotsPerInch;
        }
        return copy;
    }
}
