package org.clearhand.ops.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WoffFileTest {
    private static final String LONG = "outlines of letters ".repeat(20);
    private static final byte[] FILE = Woff.of(Woff.table("cmap", "abc"), Woff.table("glyf", LONG));

    @Test
    void tablesStandUnpackedWhereTheDirectorySays() throws IOException {
        ByteBuffer font = ByteBuffer.wrap(WoffFile.unpacked(FILE));

        assertThat(font.getInt(0)).isEqualTo(0x00010000);
        assertThat(font.getShort(4)).isEqualTo((short) 2);
        assertThat(text(font, 12)).isEqualTo("abc");
        assertThat(text(font, 28)).isEqualTo(LONG);
        assertThat(font.getInt(28 + 8) % 4)
                .as("a table begins at a multiple of four")
                .isZero();
        assertThat(font.getInt(12 + 4)).as("the checksum goes along").isEqualTo(7);
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        for (int length : new int[] {3, 40, 60, FILE.length - 1}) {
            byte[] cut = Arrays.copyOf(FILE, length);
            assertThatThrownBy(() -> WoffFile.unpacked(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anotherFileIsRefused() {
        byte[] second = FILE.clone();
        second[3] = '2';
        assertThatThrownBy(() -> WoffFile.unpacked(second)).hasMessageContaining("first format");
    }

    @Test
    void aTableLargerThanAnyIsRefusedBeforeRoomIsMadeForIt() {
        byte[] huge = Woff.of(new Woff.Table("glyf", ByteBuffer.allocate(1), Integer.MAX_VALUE));
        assertThatThrownBy(() -> WoffFile.unpacked(huge)).hasMessageContaining("length");
    }

    private static String text(ByteBuffer font, int entry) {
        byte[] data = new byte[font.getInt(entry + 12)];
        font.get(font.getInt(entry + 8), data);
        return new String(data, StandardCharsets.ISO_8859_1);
    }
}
