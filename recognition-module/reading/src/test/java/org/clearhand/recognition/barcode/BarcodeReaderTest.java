package org.clearhand.recognition.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeReaderTest {
    private static final String ITEM = "RR473124829US";

    static TemplateField field(Map<String, String> options) {
        return new TemplateField(
                "barcode", FieldType.BARCODE, 1, new Zone(0, 0, 60, 20), Optional.empty(), true, true, 0.95, options);
    }

    private static FieldHypotheses read(DrawnBarcode barcode, Map<String, String> options) {
        return BarcodeReader.read(field(options), barcode.picture());
    }

    private static Optional<String> value(DrawnBarcode barcode, Map<String, String> options) {
        return read(barcode, options).best().map(FieldHypotheses.Value::value);
    }

    private static int module(BarcodeFormat format) {
        return format == BarcodeFormat.CODE_128 ? 2 : 4;
    }

    @ParameterizedTest
    @CsvSource({
        "CODE_128, 0",
        "CODE_128, 180",
        "CODE_128, 3",
        "CODE_128, -7",
        "CODE_128, 90",
        "QR_CODE, 0",
        "QR_CODE, 180",
        "QR_CODE, 30",
        "DATA_MATRIX, 0",
        "DATA_MATRIX, 180",
        "DATA_MATRIX, 7",
    })
    void readsEverySymbologyTurned(BarcodeFormat format, double degrees) throws WriterException {
        DrawnBarcode barcode = DrawnBarcode.of(format, ITEM, module(format)).turned(degrees);

        assertThat(value(barcode, Map.of())).contains(ITEM);
        assertThat(value(barcode, Map.of("symbology", format.name(), "numbering", "S10")))
                .contains(ITEM);
    }

    @ParameterizedTest
    @EnumSource(
            value = BarcodeFormat.class,
            names = {"CODE_128", "QR_CODE", "DATA_MATRIX"})
    void readsThroughGrainAndBlur(BarcodeFormat format) throws WriterException {
        DrawnBarcode barcode =
                DrawnBarcode.of(format, ITEM, module(format)).blurred(3).grained(25, new Random(5));

        assertThat(value(barcode, Map.of())).contains(ITEM);
    }

    @ParameterizedTest
    @EnumSource(
            value = BarcodeFormat.class,
            names = {"CODE_128", "QR_CODE", "DATA_MATRIX"})
    void readsASymbolThatStandsAtTheEndOfAWideZone(BarcodeFormat format) throws WriterException {
        GreyImage symbol = DrawnBarcode.of(format, ITEM, module(format)).picture();
        int width = 3 * symbol.width();
        byte[] zone = new byte[width * symbol.height()];
        Arrays.fill(zone, (byte) 255);
        for (int y = 0; y < symbol.height(); y++) {
            System.arraycopy(symbol.pixels(), y * symbol.width(), zone, y * width, symbol.width());
        }

        FieldHypotheses read = BarcodeReader.read(field(Map.of()), new GreyImage(width, symbol.height(), zone));

        assertThat(read.best().map(FieldHypotheses.Value::value)).contains(ITEM);
    }

    @Test
    void anotherSymbologyIsNotLookedFor() throws WriterException {
        DrawnBarcode barcode = DrawnBarcode.of(BarcodeFormat.QR_CODE, ITEM, 4);

        FieldHypotheses read = read(barcode, Map.of("symbology", "CODE_128"));

        assertThat(read.best()).isEmpty();
        assertThat(read.flags()).containsExactly(ReadingFlag.NO_BARCODE);
    }

    @Test
    void whereNoBarcodeIsNothingIsGuessed() {
        byte[] paper = new byte[400 * 120];
        new Random(3).nextBytes(paper);

        FieldHypotheses read = BarcodeReader.read(field(Map.of()), new GreyImage(400, 120, paper));

        assertThat(read.best()).isEmpty();
        assertThat(read.flags()).containsExactly(ReadingFlag.NO_BARCODE);
    }

    @Test
    void twoBarcodesInOnePlaceAreADoubt() throws WriterException {
        GreyImage one = DrawnBarcode.of(BarcodeFormat.CODE_128, ITEM, 2).picture();
        GreyImage other =
                DrawnBarcode.of(BarcodeFormat.CODE_128, "CP082159365US", 2).picture();
        int width = Math.max(one.width(), other.width());
        byte[] both = new byte[width * (one.height() + other.height())];
        Arrays.fill(both, (byte) 255);
        for (int y = 0; y < one.height(); y++) {
            System.arraycopy(one.pixels(), y * one.width(), both, y * width, one.width());
        }
        for (int y = 0; y < other.height(); y++) {
            System.arraycopy(other.pixels(), y * other.width(), both, (one.height() + y) * width, other.width());
        }

        FieldHypotheses read =
                BarcodeReader.read(field(Map.of()), new GreyImage(width, one.height() + other.height(), both));

        assertThat(read.best()).isEmpty();
        assertThat(read.flags()).containsExactly(ReadingFlag.BARCODE_UNSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"47312482", "HELLO", "RR47312482US"})
    void whatIsNoItemIdentifierHasNoValue(String text) throws WriterException {
        FieldHypotheses read = read(DrawnBarcode.of(BarcodeFormat.CODE_128, text, 2), Map.of("numbering", "S10"));

        assertThat(read.best()).isEmpty();
        assertThat(read.unparsed()).contains(text);
        assertThat(read.flags()).containsExactly(ReadingFlag.NO_BARCODE);
    }

    @Test
    void theConfidenceSaysWhatItRestsOn() throws WriterException {
        FieldHypotheses plain = read(DrawnBarcode.of(BarcodeFormat.CODE_128, ITEM, 2), Map.of());
        FieldHypotheses right = read(DrawnBarcode.of(BarcodeFormat.CODE_128, ITEM, 2), Map.of("numbering", "S10"));
        FieldHypotheses wrong =
                read(DrawnBarcode.of(BarcodeFormat.CODE_128, "RR473124828US", 2), Map.of("numbering", "S10"));

        assertThat(plain.best().orElseThrow().probability()).isEqualTo(BarcodeReader.SURE);
        assertThat(right.best().orElseThrow().probability())
                .isCloseTo(1 - (1 - BarcodeReader.SURE) / 11, within(1e-12))
                .isLessThan(1);
        assertThat(right.why()).anyMatch(why -> why.endsWith("its check digit is right"));
        assertThat(wrong.best().orElseThrow().probability()).isEqualTo(0.5);
        assertThat(wrong.why()).anyMatch(why -> why.endsWith("its check digit is wrong"));
        assertThat(BarcodeReader.passes(field(Map.of("numbering", "S10")), "RR473124828US"))
                .isFalse();
    }
}
