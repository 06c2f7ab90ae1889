package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The fewest changes that turn one text into another (Levenshtein 1966), and which they are. */
public final class EditPath {
    private EditPath() {}

    /**
     * One step along two texts.
     *
     * @param wanted the character of the label; empty where one was read that is not there
     * @param got the character read; empty where one was lost
     */
    public record Step(Optional<Character> wanted, Optional<Character> got) {
        public boolean isRight() {
            return wanted.equals(got);
        }
    }

    /** Characters to insert, delete or change. */
    public static int distance(String wanted, String got) {
        return table(wanted, got)[wanted.length()][got.length()];
    }

    /** The steps of one cheapest path, left to right; of several it prefers changes. */
    public static List<Step> steps(String wanted, String got) {
        int[][] cost = table(wanted, got);
        List<Step> steps = new ArrayList<>();
        int i = wanted.length();
        int j = got.length();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(wanted, i, got, j)) {
                steps.add(new Step(Optional.of(wanted.charAt(--i)), Optional.of(got.charAt(--j))));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
                steps.add(new Step(Optional.of(wanted.charAt(--i)), Optional.empty()));
            } else {
                steps.add(new Step(Optional.empty(), Optional.of(got.charAt(--j))));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static int[][] table(String wanted, String got) {
        int[][] cost = new int[wanted.length() + 1][got.length() + 1];
        for (int i = 0; i <= wanted.length(); i++) {
            for (int j = 0; j <= got.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int changed = cost[i - 1][j - 1] + change(wanted, i, got, j);
                    cost[i][j] = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost;
    }

    private static int change(String wanted, int i, String got, int j) {
        return wanted.charAt(i - 1) == got.charAt(j - 1) ? 0 : 1;
    }
}
