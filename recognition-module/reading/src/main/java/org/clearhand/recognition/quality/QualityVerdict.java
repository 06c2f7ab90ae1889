package org.clearhand.recognition.quality;

/** What a metric says of a page, in the words of the image view analysis record of ANSI X9.100-187. */
public enum QualityVerdict {
    /** The metric does not apply to this page, or what it needs is not known. */
    NOT_TESTED,
    /** The defect is not there. */
    GOOD,
    /** The figure is beyond its limit. */
    DEFECT
}
