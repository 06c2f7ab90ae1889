package org.clearhand.recognition.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.QuarterTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSymbolsTest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1100;
    /** Paper a drawn bar code has around it. */
    private static final int MARGIN = 30;

    private static GreyImage paper() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 255);
        return new GreyImage(WIDTH, HEIGHT, pixels);
    }

    private static PixelBox stick(GreyImage label, GreyImage page, int left, int top) {
        for (int y = 0; y < label.height(); y++) {
            System.arraycopy(
                    label.pixels(), y * label.width(), page.pixels(), (top + y) * page.width() + left, label.width());
        }
        return new PixelBox(left, top, left + label.width(), top + label.height()).grown(-MARGIN, -MARGIN);
    }

    private static List<PageSymbol> on(GreyImage page, Map<String, String> options) {
        return PageSymbols.on(page, InkMap.of(page, 32, 12), List.of(BarcodeReaderTest.field(options)));
    }

    private static void isNear(PixelBox found, PixelBox drawn, int pixels) {
        assertThat(List.of(
                        Math.abs(found.left() - drawn.left()),
                        Math.abs(found.top() - drawn.top()),
                        Math.abs(found.right() - drawn.right()),
                        Math.abs(found.bottom() - drawn.bottom())))
                .allMatch(off -> off <= pixels, found + " drawn " + drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "CODE_128, 2, 0",
        "CODE_128, 2, 1",
        "CODE_128, 2, 2",
        "CODE_128, 2, 3",
        "QR_CODE, 5, 0",
        "QR_CODE, 5, 2",
        "DATA_MATRIX, 5, 0",
        "DATA_MATRIX, 5, 1"
    })
    void findsABarcodeAnywhereAnyWayUp(BarcodeFormat format, int module, int quarters) throws WriterException {
        GreyImage page = paper();
        GreyImage label = DrawnBarcode.of(format, "FORM-7", module).picture();
        PixelBox drawn = stick(QuarterTurn.clockwise(label, quarters), page, 1150, 700);

        List<PageSymbol> found = on(page, Map.of());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).format()).isEqualTo(format);
        assertThat(found.get(0).text()).isEqualTo("FORM-7");
        isNear(found.get(0).box(), drawn, 14);
    }

    @Test
    void findsAllOfThem() throws WriterException {
        GreyImage page = paper();
        stick(DrawnBarcode.of(BarcodeFormat.CODE_128, "LEFT", 2).picture(), page, 100, 200);
        stick(DrawnBarcode.of(BarcodeFormat.CODE_128, "RIGHT", 2).picture(), page, 800, 200);
        stick(DrawnBarcode.of(BarcodeFormat.CODE_128, "BELOW", 2).picture(), page, 100, 600);
        stick(DrawnBarcode.of(BarcodeFormat.QR_CODE, "SQUARE", 5).picture(), page, 900, 700);

        assertThat(on(page, Map.of()))
                .extracting(PageSymbol::text)
                .containsExactlyInAnyOrder("LEFT", "RIGHT", "BELOW", "SQUARE");
    }

    @Test
    void looksForTheKindsOfTheFieldsOnly() throws WriterException {
        GreyImage page = paper();
        stick(DrawnBarcode.of(BarcodeFormat.CODE_128, "BARS", 2).picture(), page, 100, 200);
        stick(DrawnBarcode.of(BarcodeFormat.QR_CODE, "SQUARE", 5).picture(), page, 900, 700);

        assertThat(on(page, Map.of("symbology", "CODE_128")))
                .extracting(PageSymbol::text)
                .containsExactly("BARS");
        assertThat(on(page, Map.of("symbology", "QR_CODE")))
                .extracting(PageSymbol::text)
                .containsExactly("SQUARE");
        assertThat(PageSymbols.on(page, InkMap.of(page, 32, 12), List.of())).isEmpty();
    }

    @Test
    void seesNoneInNoise() {
        byte[] noise = new byte[WIDTH * HEIGHT];
        new Random(4).nextBytes(noise);

        assertThat(on(new GreyImage(WIDTH, HEIGHT, noise), Map.of())).isEmpty();
    }

    @Test
    void aSymbolTurnsWithItsPage() {
        PageSymbol symbol = new PageSymbol(BarcodeFormat.CODE_128, "A", new PixelBox(10, 20, 110, 50));

        assertThat(symbol.turned(1, 400, 300).box()).isEqualTo(new PixelBox(250, 10, 280, 110));
        assertThat(symbol.turned(2, 400, 300).box()).isEqualTo(new PixelBox(290, 250, 390, 280));
        assertThat(symbol.turned(1, 400, 300).turned(3, 300, 400)).isEqualTo(symbol);
    }
}
