package org.clearhand.training.synthesis;

import org.clearhand.training.draw.GreyImage;

/**
 * A crop with what it says.
 *
 * @param leftOut characters that may stand in the picture although the text does not show them, because whoever wrote the
 *     text down left them out: the gaps of codelines, the commas and tails of amounts. Reading them is no error, and not
 *     reading them neither.
 */
public record Sample(GreyImage image, String text, String leftOut) {
    public Sample(GreyImage image, String text) {
        this(image, text, "");
    }

    /** A sample whose text may lack the gaps. */
    public Sample(GreyImage image, String text, boolean gapsUnknown) {
        this(image, text, gapsUnknown ? " " : "");
    }

    /** Whether the net may see spaces the text does not show. */
    public boolean gapsUnknown() {
        return leftOut.contains(" ");
    }
}
