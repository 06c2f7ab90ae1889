package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fifteen shapes of CMC-7 (ISO 1004-2): seven upright bars whose six gaps are two wide and four narrow, every pair of wide
 * gaps being another character; the bars are broken so that a person sees a figure. Digits have a narrow last gap, symbols a wide
 * one. The symbols are F for SI (internal), G for SII (amount), H for SIII (terminator), J for SIV and I for SV (routing), as in
 * public sets of such lines.
 */
public final class Cmc7Glyphs {
    public static final String CHARACTERS = "0123456789FGHIJ";

    /** Rows a figure is divided into, from 0 at its top. */
    public static final int ROWS = 57;

    /** A piece of one bar, 0 to 6 from the left, between two rows. */
    public record Piece(int bar, int top, int bottom) {}

    private static final Map<Character, String> WIDE_GAPS = Map.ofEntries(
            Map.entry('0', "001100"),
            Map.entry('1', "100010"),
            Map.entry('2', "011000"),
            Map.entry('3', "101000"),
            Map.entry('4', "100100"),
            Map.entry('5', "000110"),
            Map.entry('6', "001010"),
            Map.entry('7', "110000"),
            Map.entry('8', "010010"),
            Map.entry('9', "010100"),
            Map.entry('F', "100001"),
            Map.entry('G', "010001"),
            Map.entry('H', "001001"),
            Map.entry('J', "000101"),
            Map.entry('I', "000011"));

    /** Pieces of the bars from left to right, bars divided by a slash, pieces by a comma. */
    private static final Map<Character, String> BARS = Map.ofEntries(
            Map.entry('0', "8-50/4-56/0-17,41-57/0-15,42-57/0-17,40-57/1-57/8-49"),
            Map.entry('1', "11-25,39-57/7-21,39-57/5-18,39-57/2-57/0-57/32-57/32-57"),
            Map.entry('2', "5-21,38-57/1-21,35-57/0-12,30-57/0-12,25-38,46-57/0-12,23-35,46-57/1-32,46-57/5-29,46-57"),
            Map.entry('3', "5-19,39-52/0-19,39-57/0-16,41-57/0-15,23-34,42-57/0-15,23-34,42-57/1-57/5-27,32-52"),
            Map.entry('4', "18-49/12-49/10-27,38-49/6-24,38-49/1-18,34-57/0-17,34-57/0-17,34-57"),
            Map.entry(
                    '5',
                    "0-33,45-57/0-33,45-57/0-13,22-33,45-57/0-13,22-33,45-57/0-13,22-33,45-57/0-13,22-56/0-13,27-53"),
            Map.entry('6', "5-52/1-57/0-12,23-34,46-57/0-12,23-34,46-57/0-12,23-34,46-57/1-15,23-57/5-15,27-53"),
            Map.entry('7', "0-21,42-57/0-13,38-57/0-13,27-49/0-13,21-42/0-38/0-33/0-28"),
            Map.entry(
                    '8',
                    "5-23,34-53/1-25,32-57/0-12,23-35,46-57/0-12,23-35,46-57/0-12,23-35,46-57/0-25,32-57/5-23,34-53"),
            Map.entry('9', "5-30,42-53/1-34,42-57/0-12,23-34,46-57/0-12,23-34,46-57/0-12,23-34,46-57/1-56/5-53"),
            Map.entry('F', "22-57/17-51/15-49/11-46/8-44/6-41/1-35"),
            Map.entry('G', "16-49/16-49/16-49/16-49/0-49/0-49/0-49"),
            Map.entry('H', "0-25,36-49/0-25,36-49/0-25,36-49/0-25,36-49/0-25,36-49/0-25,36-49/0-25,36-49"),
            Map.entry('I', "15-27,36-57/6-52/2-45/1-42/4-45/8-51/15-27,36-57"),
            Map.entry('J', "0-19,29-49/0-19,29-49/0-19,29-49/0-19,29-49/7-41/7-41/7-41"));

    private Cmc7Glyphs() {}

    /** Six characters, 1 for a wide gap and 0 for a narrow one. */
    public static String wideGaps(char symbol) {
        return known(WIDE_GAPS, symbol);
    }

    public static List<Piece> pieces(char symbol) {
        List<Piece> pieces = new ArrayList<>();
        List<String> bars =
                Pattern.compile("/").splitAsStream(known(BARS, symbol)).toList();
        for (int bar = 0; bar < bars.size(); bar++) {
            for (String piece :
                    Pattern.compile(",").splitAsStream(bars.get(bar)).toList()) {
                int dash = piece.indexOf('-');
                pieces.add(new Piece(
                        bar, Integer.parseInt(piece.substring(0, dash)), Integer.parseInt(piece.substring(dash + 1))));
            }
        }
        return pieces;
    }

    private static String known(Map<Character, String> table, char symbol) {
        String found = table.get(symbol);
        if (found == null) {
            throw new IllegalArgumentException("CMC-7 has no such symbol");
        }
        return found;
    }
}
