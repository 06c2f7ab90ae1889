package org.clearhand.training.synthesis;

import org.clearhand.training.draw.GreyImage;

/**
 * A crop with what it says.
 *
 * @param gapsUnknown the text was written down without its gaps, so the net may see spaces the text does not show
 */
public record Sample(GreyImage image, String text, boolean gapsUnknown) {
    public Sample(GreyImage image, String text) {
        this(image, text, false);
    }
}
