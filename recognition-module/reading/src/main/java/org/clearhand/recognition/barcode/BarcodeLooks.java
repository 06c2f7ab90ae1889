package org.clearhand.recognition.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.QuarterTurn;
import org.clearhand.recognition.page.Skew;

/**
 * Looks at a picture for a barcode in several ways: as a whole, in bands of its height (so that bars are seen in rows that do not share
 * their dirt), turned by a few degrees, and with the grain averaged out along the bars. Any way up. Stateless but for its hints; to be used by one thread.
 */
final class BarcodeLooks {
    private static final double[] TURNS_DEGREES = {0, 4, -4, 8, -8};
    private static final int BANDS = 8;
    private static final int QUIET_PIXELS = 24;
    private static final int MEAN_REACH_PIXELS = 4;
    private static final byte PAPER = (byte) 255;

    /** Bars below this height are looked at as a whole only. */
    private static final int LEAST_BAND_PIXELS = 8;

    private final Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);

    BarcodeLooks(Set<BarcodeFormat> formats) {
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.copyOf(formats));
        hints.put(DecodeHintType.TRY_HARDER, true);
    }

    /**
     * What one look saw.
     *
     * @param band whether only a band was looked at; two bands have no row in common, two looks at the whole may see the same row
     */
    record Sight(String text, BarcodeFormat format, boolean band) {
        /** Whether the symbol is one of bars, which has no error correction. */
        boolean linear() {
            return format == BarcodeFormat.CODE_128;
        }
    }

    /** What a single look at the whole sees, for places where there is hardly ever a symbol. */
    Optional<Sight> glance(GreyImage picture) {
        return whole(quiet(picture)).stream().findFirst();
    }

    /** What each successful look saw, at the first turn at which any does; empty where none sees a barcode. */
    List<Sight> at(GreyImage picture) {
        GreyImage upright = quiet(picture);
        for (GreyImage way : List.of(upright, QuarterTurn.clockwise(upright, 1))) {
            for (double degrees : TURNS_DEGREES) {
                GreyImage turned = degrees == 0 ? way : Skew.turned(way, degrees);
                for (GreyImage view : List.of(turned, meanDown(turned))) {
                    List<Sight> sights = whole(view);
                    if (!sights.isEmpty()) {
                        sights.addAll(bands(view));
                        return sights;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Sight> whole(GreyImage picture) {
        List<Sight> sights = new ArrayList<>();
        LuminanceSource source = source(picture, new PixelBox(0, 0, picture.width(), picture.height()));
        see(new HybridBinarizer(source), false).ifPresent(sights::add);
        see(new GlobalHistogramBinarizer(source), false).ifPresent(sights::add);
        return sights;
    }

    private List<Sight> bands(GreyImage picture) {
        List<Sight> sights = new ArrayList<>();
        int height = picture.height() / BANDS;
        for (int band = 0; height >= LEAST_BAND_PIXELS && band < BANDS; band++) {
            PixelBox box = new PixelBox(0, band * height, picture.width(), (band + 1) * height);
            see(new GlobalHistogramBinarizer(source(picture, box)), true).ifPresent(sights::add);
        }
        return sights;
    }

    private Optional<Sight> see(Binarizer binarizer, boolean band) {
        try {
            Result result = new MultiFormatReader().decode(new BinaryBitmap(binarizer), hints);
            return Optional.of(new Sight(result.getText(), result.getBarcodeFormat(), band));
        } catch (NotFoundException nothing) {
            return Optional.empty();
        }
    }

    private static LuminanceSource source(GreyImage picture, PixelBox box) {
        return new PlanarYUVLuminanceSource(
                picture.pixels(),
                picture.width(),
                picture.height(),
                box.left(),
                box.top(),
                box.width(),
                box.height(),
                false);
    }

    /** Each pixel the mean of its column around it: along bars nothing but the grain goes. */
    private static GreyImage meanDown(GreyImage picture) {
        int width = picture.width();
        byte[] pixels = new byte[width * picture.height()];
        for (int x = 0; x < width; x++) {
            int sum = 0;
            int count = 0;
            for (int y = -MEAN_REACH_PIXELS; y < picture.height(); y++) {
                int entering = y + MEAN_REACH_PIXELS;
                if (entering < picture.height()) {
                    sum += picture.at(x, entering);
                    count++;
                }
                int leaving = y - MEAN_REACH_PIXELS - 1;
                if (leaving >= 0) {
                    sum -= picture.at(x, leaving);
                    count--;
                }
                if (y >= 0) {
                    pixels[y * width + x] = (byte) (sum / count);
                }
            }
        }
        return new GreyImage(width, picture.height(), pixels);
    }

    /** With a margin of paper: a symbol needs a quiet zone, and the cut may have been close. */
    private static GreyImage quiet(GreyImage picture) {
        int width = picture.width() + 2 * QUIET_PIXELS;
        int height = picture.height() + 2 * QUIET_PIXELS;
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, PAPER);
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(
                    picture.pixels(),
                    y * picture.width(),
                    pixels,
                    (y + QUIET_PIXELS) * width + QUIET_PIXELS,
                    picture.width());
        }
        return new GreyImage(width, height, pixels);
    }
}
