package org.clearhand.training.samples;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.util.Map;
import org.clearhand.forms.Zone;

/** Prints a text as Code 128, the bar code of postal item numbers (UPU S10). */
final class BarPrinter {
    private static final Color BARS = new Color(22, 22, 26);
    /** Clear space on either side, in modules (ISO/IEC 15417). */
    private static final int QUIET_MODULES = 10;
    /** Widest module: scanners of letters expect no wider ones. */
    private static final double WIDEST_MODULE_MILLIMETRES = 0.42;

    private BarPrinter() {}

    /** Bars as high as the area and as wide as it allows, in its middle. */
    static void print(PageCanvas canvas, String text, Zone area) {
        BitMatrix modules =
                new Code128Writer().encode(text, BarcodeFormat.CODE_128, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
        int count = modules.getWidth();
        double module = Math.min(WIDEST_MODULE_MILLIMETRES, area.width() / (count + 2 * QUIET_MODULES));
        double left = area.x() + (area.width() - count * module) / 2;
        int from = 0;
        while (from < count) {
            int to = from;
            while (to < count && modules.get(to, 0)) {
                to++;
            }
            if (to > from) {
                canvas.fill(new Zone(left + from * module, area.y(), (to - from) * module, area.height()), BARS);
            }
            from = to + 1;
        }
    }
}
