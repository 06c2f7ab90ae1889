package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deposit slips that ship as samples, with marks that others leave on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkedSlipTest {
    private static final String CODE_LINE = "A198530518A 3375703159C 2719";

    private final ChequeReader reader = new ChequeReader();

    @BeforeAll
    static void withoutScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private FieldReading read(String sample, String field, Consumer<Graphics2D> marks) throws IOException {
        DocumentReading reading = reader.read(marked(sample, marks), ReadRequest.plain());
        return reading.fields().stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] marked(String sample, Consumer<Graphics2D> marks) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                MarkedSlipTest.class.getResourceAsStream("/templates/deposit-slip/samples/" + sample))) {
            BufferedImage picture = ImageIO.read(in);
            BufferedImage copy =
                    new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = copy.createGraphics();
            pen.drawImage(picture, 0, 0, null);
            marks.accept(pen);
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(copy, "png", out);
            return out.toByteArray();
        }
    }

    @Test
    void withoutMarksTheSumAndTheCodeLineSpeakForWhatIsWritten() throws IOException {
        FieldReading total = read("deposit-slip-002.jpg", "total", pen -> {});
        FieldReading account = read("deposit-slip-002.jpg", "accountNumber", pen -> {});

        assertThat(total.value()).contains("474.46");
        assertThat(total.accepted()).isTrue();
        assertThat(total.why()).contains("the amounts add up to the total");
        assertThat(account.value()).contains("3375703159");
        assertThat(account.why()).contains("the code line says the same");
    }

    @Test
    void aTotalThatIsNotTheSumIsForAPerson() throws IOException {
        FieldReading total = read("deposit-slip-003.tif", "total", pen -> {});

        assertThat(total.value()).contains("98.60");
        assertThat(total.accepted()).isFalse();
        assertThat(total.flags()).contains(ReadingFlag.SUM_DIFFERS);
    }

    @Test
    void aCodeLineWithoutMarksIsAcceptedWhole() throws IOException {
        FieldReading line = read("deposit-slip-002.jpg", "micr", pen -> {});

        assertThat(line.value()).contains(CODE_LINE);
        assertThat(line.accepted()).isTrue();
    }

    /** Without its serial number the line would look whole. */
    @ParameterizedTest
    @ValueSource(ints = {-10, -4, 2, 8})
    void aStampThroughTheSerialNumberLosesNothingSilently(int down) throws IOException {
        FieldReading line = read("deposit-slip-002.jpg", "micr", pen -> {
            pen.setColor(Color.DARK_GRAY);
            pen.setStroke(new BasicStroke(2));
            pen.drawLine(868, 545 + down, 1000, 552 + down);
            pen.drawLine(1000, 552 + down, 1004, 470);
            pen.drawLine(868, 545 + down, 872, 470);
        });

        assertThat(line.accepted() && !line.value().filter(CODE_LINE::equals).isPresent())
                .as(line.value().orElse("nothing"))
                .isFalse();
    }

    /** Security print, which a net of figures takes for some. */
    @Test
    void paleStrokesInAnEmptyRowAreNoAmount() throws IOException {
        FieldReading row = read("deposit-slip-003.tif", "cheque3", pen -> {
            pen.setColor(new Color(231, 231, 231));
            pen.setStroke(new BasicStroke(5));
            for (int x = 980; x < 1060; x += 20) {
                pen.drawLine(x, 322, x - 5, 348);
            }
        });

        assertThat(row.flags()).contains(ReadingFlag.NOT_PRESENT);
        assertThat(row.value()).isEmpty();
        assertThat(row.alternatives()).isEmpty();
    }
}
