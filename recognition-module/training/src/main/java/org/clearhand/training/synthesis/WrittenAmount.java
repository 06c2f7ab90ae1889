package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one amount is laid out: cents on the line, or small and raised and then underlined where no point is written, so that
 * nothing but their place and size can stand for a point; groups set apart by room where no comma is; zeros smaller than other
 * digits.
 *
 * @param centsFrom index of the point whose cents are raised, or the length of the text
 * @param pointWritten whether the point is drawn although the cents are raised
 * @param groupGap room between bare groups of three digits, in heights
 */
record WrittenAmount(
        int centsFrom,
        boolean pointWritten,
        double centsSize,
        boolean underlined,
        double groupGap,
        boolean raisedZeros) {
    private static final Pattern CENTS = Pattern.compile("\\.\\d\\d(?:/100)?(?=[^\\d.]*$)");

    static WrittenAmount draw(String text, RandomGenerator random) {
        Matcher cents = CENTS.matcher(text);
        boolean fraction = text.endsWith("/100");
        boolean raised = cents.find() && Chance.of(fraction ? 0.9 : 0.3, random);
        boolean point = Chance.of(0.4, random);
        return new WrittenAmount(
                raised ? cents.start() : text.length(),
                point,
                Chance.between(0.42, point ? 0.72 : 0.6, random),
                !fraction && (!point || Chance.of(0.5, random)),
                Chance.of(0.12, random) ? Chance.between(0.2, 0.6, random) : 0,
                !raised && Chance.of(0.3, random));
    }

    boolean isRaised(int index) {
        return index > centsFrom;
    }

    boolean isDropped(int index) {
        return index == centsFrom && !pointWritten;
    }

    /** Whether bare digits are set apart after this index. */
    boolean endsGroup(String text, int index) {
        int end = index + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int left = end - index - 1;
        return groupGap > 0 && left > 0 && left % 3 == 0 && Character.isDigit(text.charAt(index));
    }
}
