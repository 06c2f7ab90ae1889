package org.clearhand.forms;

/**
 * What the image of a page is tested for: the sixteen defect metrics of the Financial Services Technology Consortium (Image Defect Metrics
 * 1.0.0, 2004), and the partial image of the image view analysis record of ANSI X9.100-187. Each has one figure; the figure and its limit
 * have the metric's unit.
 */
public enum QualityMetric {
    /** How far the picture's shorter-coming side is below the form's page. */
    UNDERSIZE_IMAGE("undersize image", "mm", Sense.AT_MOST, 8),
    /** How far the picture's larger-going side is above the form's page. */
    OVERSIZE_IMAGE("oversize image", "mm", Sense.AT_MOST, 8),
    /** Bytes of the file for each of its pages. */
    BELOW_MINIMUM_COMPRESSED_SIZE("below minimum compressed image size", "bytes", Sense.AT_LEAST, 1_000),
    /** Bytes of the file for each of its pages. */
    ABOVE_MAXIMUM_COMPRESSED_SIZE("above maximum compressed image size", "bytes", Sense.AT_MOST, 6_000_000),
    /** Degrees the page is turned, either way. */
    EXCESSIVE_SKEW("excessive document skew", "degrees", Sense.AT_MOST, 3),
    /** Share of the picture that is 40 grey levels darker than its paper. */
    IMAGE_TOO_LIGHT("image too light", "%", Sense.AT_LEAST, 0.3),
    /** Share of the picture that is darker than grey level 100 of 255. */
    IMAGE_TOO_DARK("image too dark", "%", Sense.AT_MOST, 35),
    /** Lines lighter or darker than what is above and below, from edge to edge. */
    HORIZONTAL_STREAKS("horizontal streaks present", "streaks", Sense.AT_MOST, 0),
    /** Height of the highest dark band across the page. */
    CARBON_STRIP("carbon strip detected", "mm", Sense.AT_MOST, 3),
    /** How far a second paper reaches beyond the form that was found, or lies on it. */
    PIGGYBACK_DOCUMENT("piggyback document", "mm", Sense.AT_MOST, 4),
    /** Shorter leg of the largest corner that is not there. */
    FOLDED_OR_TORN_CORNERS("folded or torn document corners", "mm", Sense.AT_MOST, 5),
    /** Depth of the deepest notch in a side. */
    FOLDED_OR_TORN_EDGES("folded or torn document edges", "mm", Sense.AT_MOST, 3),
    /** Widest strip of scanner background along a side. */
    FRAMING_ERROR("document framing error", "mm", Sense.AT_MOST, 4),
    /** Distance over which the sharpest edges of the ink rise. */
    OUT_OF_FOCUS("image out of focus", "mm", Sense.AT_MOST, 0.6),
    /** Specks of ink that belong to nothing, for each square centimetre. */
    SPOT_NOISE("excessive spot noise", "per cm2", Sense.AT_MOST, 15),
    /** Larger difference of width or height between front and back. */
    FRONT_REAR_MISMATCH("front-rear image dimension mismatch", "mm", Sense.AT_MOST, 3),
    /** Most of the form's page that is missing on one axis. */
    PARTIAL_IMAGE("partial image", "mm", Sense.AT_MOST, 6);

    /** On which side of the limit a figure is good. */
    private enum Sense {
        AT_MOST,
        AT_LEAST
    }

    private final String title;
    private final String unit;
    private final Sense sense;
    private final double usualLimit;

    QualityMetric(String title, String unit, Sense sense, double usualLimit) {
        this.title = title;
        this.unit = unit;
        this.sense = sense;
        this.usualLimit = usualLimit;
    }

    /** The standard's name of the defect. */
    public String title() {
        return title;
    }

    /** Unit of figure and limit. */
    public String unit() {
        return unit;
    }

    /** The limit of templates that set none. */
    public double usualLimit() {
        return usualLimit;
    }

    /** Whether a figure is on the bad side of a limit; the limit itself is good. */
    public boolean isDefect(double figure, double limit) {
        return switch (sense) {
            case AT_MOST -> figure > limit;
            case AT_LEAST -> figure < limit;
        };
    }
}
