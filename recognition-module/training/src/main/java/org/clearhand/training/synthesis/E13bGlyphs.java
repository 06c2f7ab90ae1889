package org.clearhand.training.synthesis;

import java.util.List;
import java.util.Map;

/**
 * The fourteen shapes of E-13B (ISO 1004-1, ANSI X9.27) as rectangles on the standard's grid of 0.013 inch: nine units high,
 * up to seven wide, x from the left of the shape, y from its top. Round corners come from the ink spreading later. The
 * symbols are A transit, B amount, C on-us and D dash, as in MICR readers' output.
 */
final class E13bGlyphs {
    /** Distance from one right edge to the next: an eighth of an inch. */
    static final double PITCH_UNITS = 0.125 / 0.013;

    static final double HEIGHT_UNITS = 9;

    record Bar(double left, double top, double width, double height) {}

    private static final Map<Character, List<Bar>> SHAPES = Map.ofEntries(
            Map.entry(
                    '0',
                    List.of(
                            bar(0, 0.7, 1, 7.6),
                            bar(6, 0.7, 1, 7.6),
                            bar(0.7, 0, 5.6, 1),
                            bar(0.7, 8, 5.6, 1),
                            bar(0.4, 0.4, 1, 1),
                            bar(5.6, 0.4, 1, 1),
                            bar(0.4, 7.6, 1, 1),
                            bar(5.6, 7.6, 1, 1))),
            Map.entry('1', List.of(bar(0, 0, 1.9, 1.1), bar(0.9, 0, 1, 5.2), bar(0, 5, 3.8, 4))),
            Map.entry(
                    '2',
                    List.of(
                            bar(0, 0, 4, 1),
                            bar(3, 0, 1, 5),
                            bar(0, 4.1, 4, 0.9),
                            bar(0, 4.1, 1, 4.9),
                            bar(0, 8.1, 4, 0.9))),
            Map.entry(
                    '3',
                    List.of(
                            bar(0, 0, 4, 1),
                            bar(3, 0, 1, 5),
                            bar(0, 4.2, 3, 0.9),
                            bar(2.4, 4.7, 2.4, 4.3),
                            bar(0, 8.1, 4.8, 0.9))),
            Map.entry('4', List.of(bar(0, 0, 1.8, 7), bar(0, 6.1, 5, 0.9), bar(4.1, 5, 1.8, 4))),
            Map.entry(
                    '5',
                    List.of(
                            bar(0, 0, 4.9, 1),
                            bar(0, 0, 1, 5),
                            bar(0, 4.2, 4.9, 0.9),
                            bar(3.9, 4.2, 1, 4.8),
                            bar(0, 8.1, 4.9, 0.9))),
            Map.entry(
                    '6',
                    List.of(
                            bar(0, 0, 1, 9),
                            bar(0, 0, 4, 0.9),
                            bar(3, 0, 1, 2.2),
                            bar(0, 5.1, 5.9, 0.9),
                            bar(4.9, 5.1, 1, 3.9),
                            bar(0, 8.1, 5.9, 0.9))),
            Map.entry(
                    '7',
                    List.of(
                            bar(0, 0, 5, 1),
                            bar(0, 0, 1, 2.8),
                            bar(4, 0, 1, 3.9),
                            bar(3.2, 3.5, 1.3, 0.9),
                            bar(2.1, 4.1, 1.6, 0.9),
                            bar(2, 4.6, 1, 4.4))),
            Map.entry(
                    '8',
                    List.of(
                            bar(1, 0, 5, 0.9),
                            bar(1, 0, 1, 5),
                            bar(5, 0, 1, 5),
                            bar(1, 4.1, 5, 0.8),
                            bar(0, 4.7, 1.8, 4.3),
                            bar(5.2, 4.7, 1.8, 4.3),
                            bar(0, 8.2, 7, 0.8))),
            Map.entry(
                    '9',
                    List.of(
                            bar(0, 0, 5.9, 1),
                            bar(0, 0, 1, 4.3),
                            bar(0, 3.4, 5.9, 0.9),
                            bar(4.9, 0, 1, 5),
                            bar(4, 4, 1.9, 5))),
            Map.entry('A', List.of(bar(0, 1.7, 1.7, 6), bar(4, 0, 2.7, 3), bar(4, 6.2, 2.7, 3))),
            Map.entry('B', List.of(bar(0, 5.3, 1.7, 3.9), bar(3, 2.3, 0.9, 4.6), bar(5, 0, 1.7, 3.9))),
            Map.entry('C', List.of(bar(0, 1, 0.9, 6), bar(2, 1, 0.9, 6), bar(4, 0, 2.7, 4))),
            Map.entry('D', List.of(bar(0, 2.5, 1.7, 4), bar(3, 2.5, 1.7, 4), bar(6, 2.5, 0.9, 4))));

    private E13bGlyphs() {}

    static List<Bar> shape(char symbol) {
        List<Bar> bars = SHAPES.get(symbol);
        if (bars == null) {
            throw new IllegalArgumentException("E-13B has no such symbol");
        }
        return bars;
    }

    static double width(char symbol) {
        return shape(symbol).stream()
                .mapToDouble(bar -> bar.left() + bar.width())
                .max()
                .orElseThrow();
    }

    private static Bar bar(double left, double top, double width, double height) {
        return new Bar(left, top, width, height);
    }
}
