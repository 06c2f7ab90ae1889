package org.clearhand.recognition.page;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be done to a field's picture before a net sees it, in this order. The nets were trained on pictures that went through
 * the steps that are on by default; the others change what a net sees and are for sources on which they were measured to help.
 */
public enum CropStep {
    COLOUR(true, "the colour plane in which the ink stands out best; security print in one colour drops out"),
    DROP_OUT(true, "what is printed there on the blank form is erased, strokes that cross it drawn on"),
    BOX_REMOVAL(true, "the lines of boxes and cells are erased, strokes that cross them drawn on"),
    LINE_REMOVAL(true, "ruled lines are erased, strokes that cross them drawn on"),
    TRIM(true, "cut to the writing, with a margin"),
    NOISE_REDUCTION(false, "grain and specks are taken out by the median of each 3 x 3 pixels"),
    CONTRAST(false, "shading of the paper is evened out, and the ink made black"),
    BINARIZATION(false, "black and white, by the mean and the deviation around each pixel (Sauvola)"),
    SLANT(false, "leaning strokes are sheared upright"),
    BASELINE(false, "a line of writing that rises or falls is laid level"),
    RESIZE(true, "scaled to the rows the net takes, paper and ink brought to fixed levels; cannot be left out");

    private final boolean usual;
    private final String description;

    CropStep(boolean usual, String description) {
        this.usual = usual;
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** The steps a field goes through when its template does not say otherwise. */
    public static Set<CropStep> usual() {
        EnumSet<CropStep> steps = EnumSet.noneOf(CropStep.class);
        for (CropStep step : values()) {
            if (step.usual) {
                steps.add(step);
            }
        }
        return steps;
    }
}
