package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.StrokeExtent;

/** The hand of somebody whose letters and digits were recorded; what was not, an invented hand lends. */
public final class RecordedScript implements Script {
    /** Narrower ones would be all but a line. */
    private static final double LEAST_ADVANCE = 0.08;

    private final Map<Character, List<PenSample>> own;
    private final Script lender;

    /** @param own each character as often as it was recorded */
    public RecordedScript(Map<Character, List<PenSample>> own, Script lender) {
        this.own = Map.copyOf(own);
        this.lender = lender;
    }

    @Override
    public Written write(char character, RandomGenerator random) {
        List<PenSample> recorded = own.getOrDefault(character, List.of());
        return recorded.isEmpty() ? lender.write(character, random) : onBaseLine(Chance.pick(recorded, random));
    }

    /** As high as such a character is, standing where it stands: a recording has no base line. */
    private static Written onBaseLine(PenSample sample) {
        StrokeExtent extent = StrokeExtent.of(sample.strokes());
        LetterShape shape = LetterShape.of(sample.text());
        double scale = shape.height() / Math.max(1, extent.height());
        List<double[]> strokes = new ArrayList<>();
        for (PenSample.Stroke stroke : sample.strokes()) {
            double[] points = new double[2 * stroke.size()];
            for (int i = 0; i < stroke.size(); i++) {
                points[2 * i] = (stroke.x(i) - extent.left()) * scale;
                points[2 * i + 1] = 1 - shape.above() + (stroke.y(i) - extent.top()) * scale;
            }
            strokes.add(points);
        }
        return new Written(Math.max(LEAST_ADVANCE, extent.width() * scale), strokes);
    }
}
