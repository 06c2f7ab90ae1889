package org.clearhand.training.samples;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How generated documents are filled. Shares are 0 to 1.
 *
 * @param fonts folder of handwriting fonts with its FONTS.tsv; without one the hands are drawn
 * @param faultShare of documents with something deliberately wrong
 * @param printedShare of documents that a machine fills
 * @param securityShare of documents with a security background
 * @param stampShare of documents with a stamp
 * @param scribbleShare of documents with a scribble
 */
public record FillOptions(
        Optional<Path> fonts,
        HandShare hands,
        double faultShare,
        double printedShare,
        double securityShare,
        double stampShare,
        double scribbleShare) {
    public FillOptions {
        for (double share : new double[] {faultShare, printedShare, securityShare, stampShare, scribbleShare}) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is 0 to 1, not " + share);
            }
        }
    }
}
