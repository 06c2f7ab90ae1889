package org.clearhand.recognition.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.clearhand.forms.S10Number;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.api.Test;

/**
 * Barcodes damaged at random, none of which may be read as another number. The number of values without one wrong is what
 * {@link BarcodeReader#SURE} rests on: with none wrong among n, at most 3 / n are, with 95 % confidence.
 */
class BarcodeDamageTest {
    private static final List<BarcodeFormat> FORMATS =
            List.of(BarcodeFormat.CODE_128, BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128, BarcodeFormat.DATA_MATRIX);
    private static final int SYMBOLS = 400;

    @Test
    void aDamagedSymbolIsReadRightlyOrNotAtAll() throws WriterException {
        Random random = new Random(20261125);
        int values = 0;
        int wrong = 0;
        for (int i = 0; i < SYMBOLS; i++) {
            String serial = String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
            String item = "RR" + serial + S10Number.checkDigit(serial) + "US";
            BarcodeFormat format = FORMATS.get(i % FORMATS.size());
            TemplateField field = BarcodeReaderTest.field(Map.of("symbology", format.name()));
            Optional<String> value = BarcodeReader.read(
                            field, damaged(item, format, random).picture())
                    .best()
                    .map(FieldHypotheses.Value::value);
            values += value.isPresent() ? 1 : 0;
            wrong += value.isPresent() && !value.get().equals(item) ? 1 : 0;
        }

        assertThat(wrong).isZero();
        assertThat(1 - 3.0 / values).as("what may be claimed").isGreaterThanOrEqualTo(BarcodeReader.SURE);
        assertThat(values).as("some are beyond reading").isLessThan(SYMBOLS);
    }

    private static DrawnBarcode damaged(String item, BarcodeFormat format, Random random) throws WriterException {
        DrawnBarcode barcode = DrawnBarcode.of(format, item, format == BarcodeFormat.CODE_128 ? 2 : 4)
                .scratched(random.nextInt(4), random);
        if (random.nextInt(10) == 0) {
            barcode.torn(0.5 + 0.5 * random.nextDouble());
        }
        barcode = barcode.turned(2 * random.nextGaussian());
        if (random.nextInt(3) == 0) {
            barcode = barcode.blurred(3);
        }
        return barcode.grained(40 * random.nextDouble(), random);
    }
}
