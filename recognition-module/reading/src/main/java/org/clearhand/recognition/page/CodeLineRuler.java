package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Measures the scale of a page by its line of E-13B characters, whose right edges stand 1/8 inch apart on every cheque (ISO 1004): the one
 * length on the paper that no bank may change and no resolution tag can lie about.
 */
final class CodeLineRuler {
    private static final double HEIGHT_MILLIMETRES = 2.97;
    private static final double HEIGHT_SLACK = 0.2;
    private static final double PITCH_MILLIMETRES = 3.175;
    private static final double NEIGHBOURS = 0.25;
    private static final double MOST_OFF = 0.15;
    private static final int FEWEST_NEIGHBOURS = 6;

    private CodeLineRuler() {}

    /**
     * Pixels per millimetre along the code line; right to half a per cent where at least ten characters are seen.
     *
     * @param parts the pieces of ink of the line
     * @param guess pixels per millimetre, right to about 15 %
     * @return empty when too few characters stand at the pitch
     */
    static OptionalDouble pixelsPerMillimetre(List<InkPart> parts, double guess) {
        double height = HEIGHT_MILLIMETRES * guess;
        List<PixelBox> digits = parts.stream()
                .map(InkPart::box)
                .filter(box -> Math.abs(box.height() - height) <= HEIGHT_SLACK * height && box.width() <= 1.1 * height)
                .sorted(Comparator.comparingInt(PixelBox::right))
                .toList();
        double first = PITCH_MILLIMETRES * guess;
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < digits.size(); i++) {
            double step = digits.get(i).right() - digits.get(i - 1).right();
            if (Math.abs(step / first - 1) <= NEIGHBOURS) {
                steps.add(step);
            }
        }
        if (steps.size() < FEWEST_NEIGHBOURS) {
            return OptionalDouble.empty();
        }
        steps.sort(Comparator.naturalOrder());
        double middle = steps.subList(steps.size() / 4, steps.size() - steps.size() / 4).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(first);
        double scale = slope(digits, middle) / PITCH_MILLIMETRES;
        return Math.abs(scale / guess - 1) <= 2 * MOST_OFF ? OptionalDouble.of(scale) : OptionalDouble.empty();
    }

    /** Pixels a pitch by least squares over the right edges, each given its whole number of pitches. */
    private static double slope(List<PixelBox> digits, double pitch) {
        double place = 0;
        double count = 0;
        double sumPlace = 0;
        double sumRight = 0;
        double sumSquares = 0;
        double sumProducts = 0;
        int last = digits.get(0).right();
        for (PixelBox digit : digits) {
            double pitches = (digit.right() - last) / pitch;
            if (Math.abs(pitches - Math.rint(pitches)) > 2 * MOST_OFF) {
                continue;
            }
            place += Math.rint(pitches);
            last = digit.right();
            count++;
            sumPlace += place;
            sumRight += last;
            sumSquares += place * place;
            sumProducts += place * last;
        }
        double spread = count * sumSquares - sumPlace * sumPlace;
        return spread <= 0 ? pitch : (count * sumProducts - sumPlace * sumRight) / spread;
    }
}
