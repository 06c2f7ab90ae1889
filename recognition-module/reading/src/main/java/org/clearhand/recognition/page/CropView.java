package org.clearhand.recognition.page;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** Ways to look at the crop of a line. Each leaves all that is written in it and keeps the characters in their order and place. */
public enum CropView {
    AS_IT_IS,
    /** Leaning a little more to the right. */
    FORWARD,
    /** Leaning a little more to the left. */
    BACKWARD,
    /** Cut less close above and below. */
    LOOSE,
    /** {@link #BACKWARD} without grain, which security print and scanners put between the strokes. */
    QUIET_BACKWARD,
    /** {@link #LOOSE} without grain. */
    QUIET_LOOSE,
    /** Cut close above and below the writing, which a line with room for tall letters leaves small. */
    CLOSE;

    /** Those that help with words; docs/benchmarks.md says how they were chosen. */
    public static final List<CropView> SECOND_LOOKS = List.of(FORWARD, BACKWARD, LOOSE);

    /** Those that help with figures. */
    public static final List<CropView> LOOKS_AT_FIGURES = List.of(FORWARD, QUIET_BACKWARD, QUIET_LOOSE);

    /** Levels by which ink is darker than the paper around it. */
    private static final int LEAST_INK = 20;
    /** A piece smaller than this part of the height is dirt. */
    private static final int DIRT_PARTS = 16;

    private static final double CLOSE_MARGIN = 0.1;

    public GreyImage of(GreyImage crop) {
        return switch (this) {
            case AS_IT_IS -> crop;
            case FORWARD -> Shear.rows(crop, -0.12);
            case BACKWARD -> Shear.rows(crop, 0.12);
            case LOOSE -> loosened(crop, 0.06);
            case QUIET_BACKWARD -> BACKWARD.of(NoiseReduction.of(crop));
            case QUIET_LOOSE -> LOOSE.of(NoiseReduction.of(crop));
            case CLOSE -> closed(crop);
        };
    }

    /** All columns stay, so that what is seen keeps its place. */
    private static GreyImage closed(GreyImage crop) {
        int height = crop.height();
        return WritingExtent.of(crop, height, LEAST_INK, Math.max(2, height / DIRT_PARTS))
                .map(extent -> {
                    int margin = (int) Math.round(CLOSE_MARGIN * extent.height());
                    int top = Math.max(0, extent.top() - margin);
                    int bottom = Math.min(height, extent.bottom() + margin);
                    return crop.cut(new PixelBox(0, top, crop.width(), bottom));
                })
                .orElse(crop);
    }

    public List<GreyImage> of(List<GreyImage> crops) {
        return crops.stream().map(this::of).toList();
    }

    /** @param share of the height, added above and below as paper */
    private static GreyImage loosened(GreyImage crop, double share) {
        int rows = (int) Math.round(share * crop.height());
        try (MatScope mats = new MatScope()) {
            Mat loose = mats.empty();
            Scalar paper = Scalar.all(crop.level(0.75));
            Core.copyMakeBorder(mats.of(crop), loose, rows, rows, 0, 0, Core.BORDER_CONSTANT, paper);
            return MatScope.toGrey(loose);
        }
    }
}
