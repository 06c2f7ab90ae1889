package org.clearhand.training.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How generated documents are filled. Shares are 0 to 1.
 *
 * @param handwriting folder of handwriting fonts with its FONTS.tsv, or of recorded characters as {@code strokes-unipen} has them; without
 *     one the hands are invented
 * @param faultShare of documents with something deliberately wrong
 * @param printedShare of documents that a machine fills
 * @param securityShare of documents with a security background
 * @param stampShare of documents with a stamp
 * @param scribbleShare of documents with a scribble
 * @param variantShare of documents printed as one of the template's variants, where it has any; the others are the typical page
 */
public record FillOptions(
        Optional<Path> handwriting,
        HandShare hands,
        double faultShare,
        double printedShare,
        double securityShare,
        double stampShare,
        double scribbleShare,
        double variantShare) {
    /** Documents that are all the typical page. */
    public FillOptions(
            Optional<Path> handwriting,
            HandShare hands,
            double faultShare,
            double printedShare,
            double securityShare,
            double stampShare,
            double scribbleShare) {
        this(
                handwriting,
                hands,
                faultShare,
                printedShare,
                securityShare,
                stampShare,
                scribbleShare,
                /* variantShare= */ 0);
    }

    public FillOptions {
        for (double share : List.of(faultShare, printedShare, securityShare, stampShare, scribbleShare, variantShare)) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is 0 to 1, not " + share);
            }
        }
    }
}
