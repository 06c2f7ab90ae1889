package org.clearhand.recognition;

import java.util.List;

/**
 * What the quality of a page's image is, as far as it is tested: size, skew, lightness and contrast. The terms are those of the
 * FSTC's image quality definitions; what is not named here is not tested.
 *
 * @param skewDegrees by which the page must be turned counter-clockwise
 * @param inkShare part of the page that is darker than its surroundings, 0..1
 * @param paperLevel most frequent grey level, 0 black to 255 white
 * @param contrast grey levels between paper and ink
 * @param defects each as half a sentence; empty when none was found
 */
public record IqaReport(double skewDegrees, double inkShare, int paperLevel, int contrast, List<String> defects) {
    public IqaReport {
        defects = List.copyOf(defects);
    }
}
