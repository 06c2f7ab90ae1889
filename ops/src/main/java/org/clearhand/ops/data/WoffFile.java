package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks fonts as web pages have them (WOFF File Format 1.0, W3C Recommendation 2012) to TrueType or OpenType, which Java reads. */
final class WoffFile {
    private static final int SIGNATURE = 0x774F4646;
    private static final int REST_OF_HEADER = 30;
    private static final int FONT_HEADER = 12;
    private static final int FONT_ENTRY = 16;
    /** More than any font people write with. */
    private static final int LARGEST = 1 << 26;

    private WoffFile() {}

    private record Table(int tag, int offset, int packed, int length, int checksum) {
        static Table read(ByteBuffer directory) throws IOException {
            Table table = new Table(
                    directory.getInt(), directory.getInt(), directory.getInt(), directory.getInt(), directory.getInt());
            if (table.offset < 0 || table.packed < 0 || table.length < table.packed || table.length > LARGEST) {
                throw new IOException("a table of the WOFF file has no possible place or length");
            }
            return table;
        }

        byte[] data(ByteBuffer file) throws IOException {
            byte[] data = new byte[packed];
            file.position(Math.min(offset, file.limit())).get(data);
            if (packed == length) {
                return data;
            }
            byte[] unpacked = new byte[length];
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(data);
                if (inflater.inflate(unpacked) < length) {
                    throw new IOException("a table of the WOFF file is shorter than it says");
                }
                return unpacked;
            } catch (DataFormatException e) {
                throw new IOException("a table of the WOFF file cannot be unpacked", e);
            } finally {
                inflater.end();
            }
        }
    }

    /**
     * The font inside.
     *
     * @throws IOException for what is no WOFF file of the first format, or a damaged one
     */
    static byte[] unpacked(byte[] woff) throws IOException {
        try {
            return font(ByteBuffer.wrap(woff));
        } catch (BufferUnderflowException e) {
            throw new IOException("the WOFF file is cut off", e);
        }
    }

    private static byte[] font(ByteBuffer file) throws IOException {
        if (file.getInt() != SIGNATURE) {
            throw new IOException("not a WOFF file of the first format");
        }
        int flavour = file.getInt();
        file.getInt();
        int count = file.getShort() & 0xFFFF;
        file.get(new byte[REST_OF_HEADER]);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tables.add(Table.read(file));
        }
        long length = FONT_HEADER
                + (long) FONT_ENTRY * count
                + tables.stream().mapToLong(table -> aligned(table.length)).sum();
        if (length > LARGEST) {
            throw new IOException("the font in the WOFF file is too large");
        }
        ByteBuffer font = ByteBuffer.allocate((int) length);
        header(font, flavour, count);
        int place = FONT_HEADER + FONT_ENTRY * count;
        for (Table table : tables) {
            font.putInt(table.tag)
                    .putInt(table.checksum)
                    .putInt(place)
                    .putInt(table.length)
                    .put(place, table.data(file));
            place += aligned(table.length);
        }
        return font.array();
    }

    private static void header(ByteBuffer font, int flavour, int count) {
        int power = 31 - Integer.numberOfLeadingZeros(Math.max(1, count));
        int range = FONT_ENTRY << power;
        font.putInt(flavour)
                .putShort((short) count)
                .putShort((short) range)
                .putShort((short) power)
                .putShort((short) (FONT_ENTRY * count - range));
    }

    private static int aligned(int length) {
        return length + 3 & ~3;
    }
}
