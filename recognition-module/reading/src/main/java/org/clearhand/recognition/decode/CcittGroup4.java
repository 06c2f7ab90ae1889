package org.clearhand.recognition.decode;

/**
 * A strict reader of CCITT Group 4 data (ITU-T T.6). Decoders forgive: they fill a row that breaks off, and make a page
 * even of random bits. This one proves that every row is made of valid codes, fills exactly its width, and that
 * nothing is missing or left over. It keeps no pixels.
 */
final class CcittGroup4 {
    private static final int END_OF_BLOCK_BITS = 24;
    private static final int END_OF_BLOCK = 0x001001;
    /** Writers round up to words; more than this behind the last row is something else. */
    private static final int MAX_PADDING_BITS = 64;

    private static final int PASS = 100;
    private static final int HORIZONTAL = 101;

    private final byte[] data;
    private final int end;
    private final boolean reversed;
    private final int width;
    private long bit;
    private int[] reference;
    private int[] current;

    private CcittGroup4(byte[] data, int offset, int length, int width, boolean reversed) {
        this.data = data;
        this.end = offset + length;
        this.bit = 8L * offset;
        this.width = width;
        this.reversed = reversed;
        this.reference = new int[2 * width + 8];
        this.current = new int[2 * width + 8];
    }

    /**
     * Checks one strip.
     *
     * @param reversed whether the lowest bit of each byte comes first (TIFF's fill order 2)
     */
    static void check(byte[] data, int offset, int length, int width, int rows, boolean reversed)
            throws UnreadableDocument {
        CcittGroup4 reader = new CcittGroup4(data, offset, length, width, reversed);
        reader.endRow(0);
        for (int row = 0; row < rows; row++) {
            int[] before = reader.reference;
            reader.reference = reader.current;
            reader.current = before;
            reader.endRow(reader.row());
        }
        reader.checkRest();
    }

    /** Marks the end of the current row's changes, with as many sentinels as the look-ahead needs. */
    private void endRow(int changes) {
        for (int i = 0; i < 4; i++) {
            current[changes + i] = width;
        }
    }

    /** Reads one row into the positions where the colour changes, white first, and returns how many there are. */
    private int row() throws UnreadableDocument {
        int changes = 0;
        int b = 0;
        int position = -1;
        boolean black = false;
        while (position < width) {
            while (b > 0 && reference[b - 1] > position) {
                b--;
            }
            while ((b & 1) != (black ? 1 : 0) || (reference[b] <= position && reference[b] < width)) {
                b++;
            }
            int mode = mode();
            if (mode == PASS) {
                position = reference[b + 1];
            } else if (mode == HORIZONTAL) {
                int first = Math.max(position, 0) + run(black);
                int second = first + run(!black);
                if (second > width || second == Math.max(position, 0)) {
                    throw Refusal.damaged("a run of a Group 4 row leaves the page");
                }
                current[changes++] = first;
                current[changes++] = second;
                position = second;
            } else {
                int change = reference[b] + mode;
                if (change <= position || change > width) {
                    throw Refusal.damaged("a change of a Group 4 row lies outside the row");
                }
                current[changes++] = change;
                position = change;
                black = !black;
            }
        }
        return changes;
    }

    /** PASS, HORIZONTAL, or the vertical offset -3 to 3. */
    private int mode() throws UnreadableDocument {
        int window = peek(7);
        int code;
        int bits;
        if (window >> 6 == 1) {
            code = 0;
            bits = 1;
        } else if (window >> 4 == 1) {
            code = HORIZONTAL;
            bits = 3;
        } else if (window >> 4 > 1) {
            code = window >> 4 == 3 ? 1 : -1;
            bits = 3;
        } else if (window >> 3 == 1) {
            code = PASS;
            bits = 4;
        } else if (window >> 1 > 1) {
            code = window >> 1 == 3 ? 2 : -2;
            bits = 6;
        } else if (window > 1) {
            code = window == 3 ? 3 : -3;
            bits = 7;
        } else {
            throw window == 1
                    ? Refusal.unsupported("Group 4 data in an extension mode is not read")
                    : rowsMissing("the Group 4 data ends before the page does");
        }
        skip(bits);
        return code;
    }

    private UnreadableDocument rowsMissing(String otherwise) {
        return peek(END_OF_BLOCK_BITS) == END_OF_BLOCK || bit + END_OF_BLOCK_BITS > 8L * end
                ? Refusal.truncated(otherwise)
                : Refusal.damaged("the Group 4 data has a code that does not exist");
    }

    private int run(boolean black) throws UnreadableDocument {
        int total = 0;
        int run;
        do {
            int found = CcittRuns.lookUp(black, peek(CcittRuns.MAX_CODE_BITS));
            if (found < 0) {
                throw rowsMissing("the Group 4 data ends within a row");
            }
            skip(found & 15);
            run = found >> 4;
            total += run;
        } while (run >= 64 && total <= width);
        return total;
    }

    private void checkRest() throws UnreadableDocument {
        if (peek(END_OF_BLOCK_BITS) == END_OF_BLOCK) {
            bit += END_OF_BLOCK_BITS;
        }
        if (8L * end - bit > MAX_PADDING_BITS) {
            throw Refusal.damaged("the Group 4 data goes on behind the last row");
        }
    }

    private void skip(int bits) throws UnreadableDocument {
        bit += bits;
        if (bit > 8L * end) {
            throw Refusal.truncated("the Group 4 data ends within a row");
        }
    }

    /** The next bits without passing them, zeros behind the end. */
    private int peek(int count) {
        int at = (int) (bit >> 3);
        long window = 0;
        for (int i = 0; i < 5; i++) {
            int octet = at + i < end ? data[at + i] & 0xff : 0;
            window = (window << 8) | (reversed ? Integer.reverse(octet) >>> 24 : octet);
        }
        return (int) (window >> (40 - (bit & 7) - count)) & ((1 << count) - 1);
    }
}
