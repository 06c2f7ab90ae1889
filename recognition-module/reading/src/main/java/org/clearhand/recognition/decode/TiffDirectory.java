package org.clearhand.recognition.decode;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** One image file directory of a TIFF: a page's tags, each with its values known to lie inside the file. */
final class TiffDirectory {
    static final int WIDTH = 256;
    static final int LENGTH = 257;
    static final int BITS_PER_SAMPLE = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int FILL_ORDER = 266;
    static final int STRIP_OFFSETS = 273;
    static final int SAMPLES_PER_PIXEL = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int STRIP_BYTE_COUNTS = 279;
    static final int X_RESOLUTION = 282;
    static final int PLANAR_CONFIGURATION = 284;
    static final int T6_OPTIONS = 293;
    static final int RESOLUTION_UNIT = 296;
    static final int PREDICTOR = 317;
    static final int TILE_WIDTH = 322;
    static final int TILE_LENGTH = 323;
    static final int TILE_OFFSETS = 324;
    static final int TILE_BYTE_COUNTS = 325;

    private static final int ENTRY_BYTES = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    /** Bytes a value of each type takes, by the type's number. */
    private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final Bytes file;
    private final NavigableMap<Integer, Entry> entries;
    private final long next;

    private TiffDirectory(Bytes file, NavigableMap<Integer, Entry> entries, long next) {
        this.file = file;
        this.entries = entries;
        this.next = next;
    }

    /**
     * @param at where the twelve bytes of the entry stand
     * @param values where its values stand, in the entry itself or elsewhere
     */
    record Entry(int tag, int type, long count, long at, long values) {}

    static TiffDirectory read(Bytes file, long offset, DecodeLimits limits) throws UnreadableDocument {
        if (!file.holds(offset, 2)) {
            throw Refusal.truncated("a TIFF directory lies outside the file");
        }
        int count = file.unsignedShort(offset);
        if (count == 0 || count > limits.maxParts()) {
            throw Refusal.damaged("a TIFF directory has " + count + " entries");
        }
        if (!file.holds(offset + 2, (long) count * ENTRY_BYTES + 4)) {
            throw Refusal.truncated("a TIFF directory reaches beyond the file");
        }
        NavigableMap<Integer, Entry> entries = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Entry entry = readEntry(file, offset + 2 + (long) i * ENTRY_BYTES);
            if (entries.putIfAbsent(entry.tag(), entry) != null) {
                throw Refusal.damaged("a TIFF directory has tag " + entry.tag() + " twice");
            }
        }
        return new TiffDirectory(file, entries, file.unsignedInt(offset + 2 + (long) count * ENTRY_BYTES));
    }

    private static Entry readEntry(Bytes file, long at) throws UnreadableDocument {
        int tag = file.unsignedShort(at);
        int type = file.unsignedShort(at + 2);
        long count = file.unsignedInt(at + 4);
        int valueBytes = type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
        if (valueBytes == 0) {
            // Unknown types are to be skipped, says the specification; nothing of theirs is ever looked at.
            return new Entry(tag, type, 0, at, at + 8);
        }
        long bytes = count * valueBytes;
        long values = bytes <= 4 ? at + 8 : file.unsignedInt(at + 8);
        if (!file.holds(values, bytes)) {
            throw Refusal.truncated("TIFF tag " + tag + " points outside the file");
        }
        return new Entry(tag, type, count, at, values);
    }

    /** Offset of the next directory, 0 after the last. */
    long next() {
        return next;
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    boolean has(int tag) {
        return entries.containsKey(tag);
    }

    /** The first value of a tag, or the given one when the tag is absent. */
    long number(int tag, long absent) throws UnreadableDocument {
        Entry entry = entries.get(tag);
        return entry == null ? absent : value(entry, 0);
    }

    /** How many values a tag has, 0 when it is absent. */
    long count(int tag) {
        return Optional.ofNullable(entries.get(tag)).map(Entry::count).orElse(0L);
    }

    /** One of the values of a tag that is present. */
    long value(int tag, long index) throws UnreadableDocument {
        Entry entry = entries.get(tag);
        if (entry == null) {
            throw Refusal.damaged("TIFF tag " + tag + " is missing");
        }
        return value(entry, index);
    }

    private long value(Entry entry, long index) throws UnreadableDocument {
        if (index >= entry.count()) {
            throw Refusal.damaged("TIFF tag " + entry.tag() + " has too few values");
        }
        return switch (entry.type()) {
            case 1 -> file.unsignedByte(entry.values() + index);
            case SHORT -> file.unsignedShort(entry.values() + 2 * index);
            case LONG -> file.unsignedInt(entry.values() + 4 * index);
            default -> throw Refusal.damaged("TIFF tag " + entry.tag() + " is no whole number");
        };
    }

    /** Dots per inch along the width as claimed; empty when absent, without a unit, or beyond belief. */
    OptionalDouble dotsPerInch() throws UnreadableDocument {
        Entry entry = entries.get(X_RESOLUTION);
        if (entry == null || entry.type() != RATIONAL || entry.count() < 1) {
            return OptionalDouble.empty();
        }
        double value = (double) file.unsignedInt(entry.values()) / file.unsignedInt(entry.values() + 4);
        long unit = number(RESOLUTION_UNIT, 2);
        return Resolution.believable(unit == 3 ? value * 2.54 : unit == 2 ? value : Double.NaN);
    }
}
