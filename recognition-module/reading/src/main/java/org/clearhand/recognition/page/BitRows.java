package org.clearhand.recognition.page;

/** Rows of yes and no, a bit each, so that many places are asked about at once. Not thread-safe while it is filled. */
final class BitRows {
    private final int count;
    private final int length;
    private final int stride;
    private final long[] words;

    /** Nothing but no. */
    BitRows(int count, int length) {
        this.count = count;
        this.length = length;
        this.stride = (length - 1) / Long.SIZE + 1;
        this.words = new long[count * stride];
    }

    int count() {
        return count;
    }

    int length() {
        return length;
    }

    /** Yes for the places from..to (to excluded) of a row. */
    void set(int row, int from, int to) {
        if (from >= to) {
            return;
        }
        int first = row * stride + from / Long.SIZE;
        int last = row * stride + (to - 1) / Long.SIZE;
        long head = head(from);
        long tail = tail(to);
        if (first == last) {
            words[first] |= head & tail;
            return;
        }
        words[first] |= head;
        for (int word = first + 1; word < last; word++) {
            words[word] = -1L;
        }
        words[last] |= tail;
    }

    boolean at(int row, int place) {
        return (words[row * stride + place / Long.SIZE] >>> place & 1) != 0;
    }

    /** The first place of a row, from {@code start} on, that is as asked for; the row's length where there is none. */
    int next(int row, int start, boolean yes) {
        if (start >= length) {
            return length;
        }
        int word = start / Long.SIZE;
        long found = asked(row, word, yes) & head(start);
        while (found == 0 && ++word < stride) {
            found = asked(row, word, yes);
        }
        return found == 0 ? length : Math.min(length, word * Long.SIZE + Long.numberOfTrailingZeros(found));
    }

    private long asked(int row, int word, boolean yes) {
        long bits = words[row * stride + word];
        return yes ? bits : ~bits;
    }

    /** How many of the places from..to (to excluded, and behind from) are yes in any of the rows first..last (both included). */
    int countInAny(int first, int last, int from, int to) {
        int start = from / Long.SIZE;
        int end = (to - 1) / Long.SIZE;
        int count = 0;
        for (int word = start; word <= end; word++) {
            long any = 0;
            for (int row = first; row <= last; row++) {
                any |= words[row * stride + word];
            }
            any &= word == start ? head(from) : -1L;
            any &= word == end ? tail(to) : -1L;
            count += Long.bitCount(any);
        }
        return count;
    }

    /** Each yes grown to the rectangle {@code wider} places to the right and {@code lower} rows down; there are so many more of them. */
    BitRows grown(int wider, int lower) {
        BitRows grown = new BitRows(count + lower, length + wider);
        for (int row = 0; row < count; row++) {
            long[] along = new long[grown.stride];
            for (int by = 0; by <= wider; by++) {
                orShifted(row, by, along);
            }
            for (int by = 0; by <= lower; by++) {
                int target = (row + by) * grown.stride;
                for (int word = 0; word < along.length; word++) {
                    grown.words[target + word] |= along[word];
                }
            }
        }
        return grown;
    }

    private void orShifted(int row, int by, long[] target) {
        int skipped = by / Long.SIZE;
        int rest = by % Long.SIZE;
        for (int word = 0; word < stride; word++) {
            long bits = words[row * stride + word];
            if (bits != 0) {
                target[word + skipped] |= bits << rest;
                if (rest != 0 && word + skipped + 1 < target.length) {
                    target[word + skipped + 1] |= bits >>> -rest;
                }
            }
        }
    }

    private static long head(int from) {
        return -1L << from;
    }

    private static long tail(int to) {
        return -1L >>> -to;
    }
}
