package org.clearhand.training.net;

import java.util.Arrays;

/** What a crop says, as classes of the net (1 and up; 0 is the blank). Immutable. */
public final class CtcLabel {
    private final int[] classes;
    private final int[] optionalClasses;

    private CtcLabel(int[] classes, int[] optionalClasses) {
        this.classes = classes;
        this.optionalClasses = optionalClasses;
    }

    public static CtcLabel of(int... classes) {
        return new CtcLabel(classes.clone(), new int[0]);
    }

    /**
     * The same label with classes that its writer left out although they may be there (the gaps on real codelines, the commas
     * and tails of amounts whose labels are digits only): these classes then count as blank.
     */
    public CtcLabel withOptional(int... optional) {
        for (int one : optional) {
            if (one == 0 || Arrays.stream(classes).anyMatch(c -> c == one)) {
                throw new IllegalArgumentException("class " + one + " cannot be optional in this label");
            }
        }
        return new CtcLabel(classes, optional.clone());
    }

    /** The classes of {@link #withOptional}, often none; not to be changed. */
    int[] optionalClasses() {
        return optionalClasses;
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
