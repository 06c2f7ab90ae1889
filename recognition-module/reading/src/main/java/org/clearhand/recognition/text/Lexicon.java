package org.clearhand.recognition.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values a field usually has, whatever their capitals. A beginning is a range of the sorted list, so that a long list needs no more
 * memory than its texts. Immutable.
 */
public final class Lexicon {
    private final String[] folded;
    private final String[] entries;

    private Lexicon(Map<String, String> entries) {
        this.folded = entries.keySet().toArray(new String[0]);
        this.entries = entries.values().toArray(new String[0]);
    }

    /** Of texts that are the same but for capitals the first counts; blank ones do not. */
    public static Lexicon of(List<String> entries) {
        Map<String, String> sorted = new TreeMap<>();
        for (String entry : entries) {
            String key = FoldedText.of(entry);
            if (!key.isEmpty()) {
                sorted.putIfAbsent(key, entry.strip());
            }
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a lexicon without an entry");
        }
        return new Lexicon(sorted);
    }

    public int size() {
        return entries.length;
    }

    /** The entry a text stands for, as the list writes it; empty where it is none. */
    public Optional<String> entry(String text) {
        int at = java.util.Arrays.binarySearch(folded, FoldedText.of(text));
        return at < 0 ? Optional.empty() : Optional.of(entries[at]);
    }

    /** All entries. */
    Beginning start() {
        return new Beginning(0, folded.length, 0);
    }

    /** The entries from {@code from} to before {@code to}, which have their first {@code length} characters in common. */
    final class Beginning {
        private final int from;
        private final int to;
        private final int length;

        private Beginning(int from, int to, int length) {
            this.from = from;
            this.to = to;
            this.length = length;
        }

        int size() {
            return to - from;
        }

        /** Whether one of them ends here. */
        boolean mayEnd() {
            return from < to && folded[from].length() == length;
        }

        /** Those of them that go on with a character; maybe none. */
        Beginning next(char character) {
            int first = mayEnd() ? from + 1 : from;
            return new Beginning(firstFrom(first, character), firstFrom(first, (char) (character + 1)), length + 1);
        }

        private int firstFrom(int first, char character) {
            int low = first;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (folded[middle].charAt(length) < character) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
