package org.clearhand.training.net;

/** What a crop says, as classes of the net (1 and up; 0 is the blank). Immutable. */
public final class CtcLabel {
    private final int[] classes;
    private final int optionalClass;

    private CtcLabel(int[] classes, int optionalClass) {
        this.classes = classes;
        this.optionalClass = optionalClass;
    }

    public static CtcLabel of(int... classes) {
        return new CtcLabel(classes.clone(), 0);
    }

    /**
     * The same label with one class that its writer left out although it may be there (the gaps on real MICR lines): that
     * class then counts as blank.
     */
    public CtcLabel withOptional(int optional) {
        return new CtcLabel(classes, optional);
    }

    /** The class of {@link #withOptional}, 0 when there is none. */
    int optionalClass() {
        return optionalClass;
    }

    int length() {
        return classes.length;
    }

    int at(int index) {
        return classes[index];
    }

    /** Frames the shortest alignment takes: one a class and a blank between equal neighbours. */
    public int leastFrames() {
        int frames = length();
        for (int i = 1; i < length(); i++) {
            if (at(i) == at(i - 1)) {
                frames++;
            }
        }
        return frames;
    }
}
