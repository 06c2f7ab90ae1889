package org.clearhand.recognition.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * How likely each character is after those before it: counts of character sequences, interpolated as Witten and Bell (1991) do. A text
 * begins and ends with {@link #BOUNDARY}; all digits count as one character, each as likely as any other. A context is a number that
 * this model gave. Immutable.
 */
public final class CharacterModel {
    /** Stands before the first and after the last character of a text. */
    static final char BOUNDARY = '\n';
    /** Stands for every digit. */
    static final char DIGIT = '0';

    static final int FORMAT = 1;

    private static final int ROOT = 0;
    private static final int DIGITS = 10;
    private static final String NAMES_AND_SHORT_TEXTS = "characters";

    private final String symbols;
    private final int order;
    private final int[] firstChild;
    private final byte[] symbol;
    private final int[] count;
    /** Of each context, how often anything followed it. */
    private final long[] followed;

    private final int[] shorter;
    private final int[] depth;

    private CharacterModel(String symbols, int order, int[] firstChild, byte[] symbol, int[] count) {
        this.symbols = symbols;
        this.order = order;
        this.firstChild = firstChild;
        this.symbol = symbol;
        this.count = count;
        this.followed = new long[symbol.length];
        this.shorter = new int[symbol.length];
        this.depth = new int[symbol.length];
        for (int parent = 0; parent < symbol.length; parent++) {
            for (int child = firstChild[parent]; child < firstChild[parent + 1]; child++) {
                depth[child] = depth[parent] + 1;
                followed[parent] += count[child];
                shorter[child] = parent == ROOT ? ROOT : child(shorter[parent], symbol[child]);
            }
        }
    }

    /** Of names, addresses and short texts, as it comes with Clearhand. */
    public static CharacterModel shipped() {
        return shipped(NAMES_AND_SHORT_TEXTS);
    }

    /**
     * Of running text, as it comes with Clearhand.
     *
     * @param language one that {@link org.clearhand.forms.FieldOption#LANGUAGE} takes
     */
    static CharacterModel ofLanguage(String language) {
        return shipped(language);
    }

    private static CharacterModel shipped(String name) {
        String resource = "/language/" + name + ".model";
        try (InputStream in = CharacterModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads what {@link CharacterCounts#write} wrote. */
    public static CharacterModel read(InputStream compressed) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(compressed));
        if (in.readInt() != FORMAT) {
            throw new IOException("not a model of characters");
        }
        String symbols = in.readUTF();
        int order = in.readUnsignedByte();
        int nodes = in.readInt();
        int[] firstChild = new int[nodes + 1];
        byte[] symbol = new byte[nodes];
        int[] count = new int[nodes];
        int next = 1;
        for (int node = 0; node < nodes; node++) {
            firstChild[node] = next;
            int children = in.readUnsignedByte();
            for (int i = 0; i < children; i++, next++) {
                symbol[next] = in.readByte();
                count[next] = number(in);
            }
        }
        firstChild[nodes] = next;
        return new CharacterModel(symbols, order, firstChild, symbol, count);
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            number |= (part & 0x7f) << shift;
            shift += 7;
        } while (part >= 0x80);
        return number;
    }

    /** The context before the first character of a text. */
    int start() {
        return next(ROOT, BOUNDARY);
    }

    /** The context after one more character. */
    int next(int context, char character) {
        byte wanted = symbolOf(character);
        int at = context;
        while (true) {
            int child = child(at, wanted);
            if (child >= 0) {
                return depth[child] < order ? child : shorter[child];
            }
            if (at == ROOT) {
                return ROOT;
            }
            at = shorter[at];
        }
    }

    /** Probability of a character after a context, above 0; those of all characters and of {@link #BOUNDARY} add up to 1. */
    double probability(int context, char character) {
        double of = probability(context, symbolOf(character));
        return Character.digit(character, 10) >= 0 && character < 0x80 ? of / DIGITS : of;
    }

    private double probability(int context, byte wanted) {
        double shorterSays = context == ROOT ? 1.0 / (symbols.length() + 1) : probability(shorter[context], wanted);
        int kinds = firstChild[context + 1] - firstChild[context];
        if (kinds == 0) {
            return shorterSays;
        }
        int child = child(context, wanted);
        double seen = child < 0 ? 0 : count[child];
        return (seen + kinds * shorterSays) / (followed[context] + kinds);
    }

    /** Natural logarithm of the probability of a whole text. */
    public double logProbability(String text) {
        double log = 0;
        int context = start();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            log += Math.log(probability(context, character));
            context = next(context, character);
        }
        return log + Math.log(probability(context, BOUNDARY));
    }

    private int child(int node, byte wanted) {
        int at = Arrays.binarySearch(symbol, firstChild[node], firstChild[node + 1], wanted);
        return at < 0 ? -1 : at;
    }

    private byte symbolOf(char character) {
        boolean digit = character >= '0' && character <= '9';
        return (byte) symbols.indexOf(digit ? DIGIT : character);
    }
}
