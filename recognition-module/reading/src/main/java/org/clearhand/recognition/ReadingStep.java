package org.clearhand.recognition;

/** The steps of reading one document, in their order. */
public enum ReadingStep {
    DECODE("bytes become pages of pixels"),
    QUALITY("ink and skew are measured, and the images are tested for defects"),
    IDENTIFY("the template that fits is found"),
    REGISTER("the page is turned upright and laid onto the template"),
    CUT("each field's zone is located and cut out"),
    READ("the recognizers read the zones"),
    CALIBRATE("scores become confidences, and the gate decides");

    private final String description;

    ReadingStep(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
