package org.clearhand.training.language;

import java.util.List;
import java.util.SplittableRandom;

/** Sets words into lines about as long as people write them. */
final class TextLines {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 60;

    private final SplittableRandom random;
    private final List<String> lines;
    private final StringBuilder line = new StringBuilder();
    private int room;

    /** @param lines where full lines go */
    TextLines(SplittableRandom random, List<String> lines) {
        this.random = random;
        this.lines = lines;
        this.room = length();
    }

    void add(String word) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
            end();
            room = length();
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
    }

    /** The last line is as long as it is. */
    void end() {
        lines.add(line.toString());
        line.setLength(0);
    }

    private int length() {
        return random.nextInt(SHORTEST, LONGEST + 1);
    }
}
