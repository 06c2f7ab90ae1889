package org.clearhand.ear;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Files that no bank would send on purpose, made here byte by byte. */
final class HostileFiles {
    private static final int GIANT_SIDE_PIXELS = 100_000;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private HostileFiles() {}

    /**
     * One hostile file.
     *
     * @param code of the reason it must be refused for
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody writes into it.
    record Hostile(String name, byte[] content, String code) {}

    static List<Hostile> all() {
        byte[] tiff = Sample.all().stream()
                .filter(sample -> sample.name().endsWith(".tif"))
                .findFirst()
                .orElseThrow()
                .content();
        return List.of(
                new Hostile("letter.tif", ascii("Dear bank, this is a letter and no picture.\n"), "TYPE_MISMATCH"),
                new Hostile("nothing.png", new byte[0], "EMPTY"),
                new Hostile("half.tif", Arrays.copyOf(tiff, tiff.length / 2), "TRUNCATED"),
                new Hostile("locked.pdf", lockedPdf(), "ENCRYPTED"),
                new Hostile("bomb.tif", bilevelBomb(), "PIXELS"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF of one empty page whose trailer says that it is encrypted. */
    private static byte[] lockedPdf() {
        String[] objects = {
            "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 432 198] >>\nendobj\n",
            "4 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <" + "41".repeat(32) + "> /U <"
                    + "42".repeat(32) + "> >>\nendobj\n"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String object : objects) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(object);
        }
        int tableAt = pdf.length();
        pdf.append(table)
                .append("trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<")
                .append("43".repeat(16))
                .append("> <")
                .append("43".repeat(16))
                .append(">] >>\nstartxref\n")
                .append(tableAt)
                .append("\n%%EOF\n");
        return ascii(pdf.toString());
    }

    /** Ten gigapixels in a few hundred bytes: bilevel, CCITT group 4, one strip. */
    private static byte[] bilevelBomb() {
        byte[] strip = new byte[256];
        int[][] entries = {
            {256, LONG, GIANT_SIDE_PIXELS},
            {257, LONG, GIANT_SIDE_PIXELS},
            {258, SHORT, 1},
            {259, SHORT, 4},
            {262, SHORT, 0},
            {273, LONG, 8},
            {277, SHORT, 1},
            {278, LONG, GIANT_SIDE_PIXELS},
            {279, LONG, strip.length}
        };
        int directoryAt = 8 + strip.length;
        ByteBuffer tiff =
                ByteBuffer.allocate(directoryAt + 2 + 12 * entries.length + 4).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(directoryAt).put(strip);
        tiff.putShort((short) entries.length);
        for (int[] entry : entries) {
            tiff.putShort((short) entry[0]).putShort((short) entry[1]).putInt(1).putInt(entry[2]);
        }
        tiff.putInt(0);
        return tiff.array();
    }
}
