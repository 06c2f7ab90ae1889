package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The code lines of a picture of unknown scale: one on a cheque, two where a second cheque lies beside or under it. */
final class CodeLines {
    private static final double LEAST_PIXELS_PER_MILLIMETRE = 3.9;
    private static final double MOST_PIXELS_PER_MILLIMETRE = 25;
    private static final double STEP = 1.16;
    /** Share of the neighbours at whole pitches, once the scale is measured. Words of one height have a third by chance. */
    private static final double LEAST_REGULARITY = 0.8;

    /** A picture with more pieces of ink than any page of print has is noise, and looking through it has no end. */
    private static final int MOST_PARTS = 40_000;

    private CodeLines() {}

    /** @param regularity 0..1 */
    record Line(PixelBox box, double pixelsPerMillimetre, double regularity) {}

    /** At most three: the clearest, and one each above and below it. */
    static List<Line> in(InkMap ink) {
        List<InkPart> parts = InkPart.in(ink, new PixelBox(0, 0, ink.width(), ink.height()));
        if (parts.size() > MOST_PARTS) {
            return List.of();
        }
        Optional<Line> clearest = Optional.empty();
        for (double scale = LEAST_PIXELS_PER_MILLIMETRE; scale < MOST_PIXELS_PER_MILLIMETRE; scale *= STEP) {
            Optional<Line> line = among(parts, scale);
            boolean better = line.isPresent()
                    && (clearest.isEmpty()
                            || line.get().regularity() > clearest.get().regularity());
            clearest = better ? line : clearest;
        }
        List<Line> lines = new ArrayList<>();
        clearest.ifPresent(line -> {
            lines.add(line);
            PixelBox box = line.box();
            beside(parts, part -> part.bottom() < box.top(), line).ifPresent(lines::add);
            beside(parts, part -> part.top() > box.bottom(), line).ifPresent(lines::add);
        });
        return lines;
    }

    private static Optional<Line> beside(List<InkPart> parts, Predicate<PixelBox> where, Line line) {
        return among(parts.stream().filter(part -> where.test(part.box())).toList(), line.pixelsPerMillimetre());
    }

    /** Looks with a guess of the scale, measures it, and looks again with what was measured. */
    private static Optional<Line> among(List<InkPart> parts, double guess) {
        return find(parts, guess)
                .map(FoundAnchor::box)
                .flatMap(box -> measured(parts, box, guess))
                .flatMap(scale -> find(parts, scale)
                        .filter(found -> found.score() >= LEAST_REGULARITY)
                        .flatMap(found -> measured(parts, found.box(), scale)
                                .map(again -> new Line(found.box(), again, found.score()))));
    }

    private static Optional<FoundAnchor> find(List<InkPart> parts, double scale) {
        // Everything is among the parts already; the area only carries the scale.
        return MicrBandFinder.find(parts, new SearchArea(new PixelBox(0, 0, 1, 1), 0, scale));
    }

    private static Optional<Double> measured(List<InkPart> parts, PixelBox box, double guess) {
        List<InkPart> inside = parts.stream()
                .filter(part -> part.box().centreY() > box.top() && part.box().centreY() < box.bottom())
                .filter(part -> part.box().left() >= box.left() && part.box().right() <= box.right())
                .toList();
        OptionalDouble scale = CodeLineRuler.pixelsPerMillimetre(inside, guess);
        return scale.isPresent() ? Optional.of(scale.getAsDouble()) : Optional.empty();
    }
}
