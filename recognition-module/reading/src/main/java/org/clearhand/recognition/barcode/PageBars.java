package org.clearhand.recognition.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;

/** Finds bars that are read from left to right, or from right to left, in a picture: it is looked at strip by strip, as thin as bars are cut by writing. */
final class PageBars {
    /** Strips along the longer side of a page: one is 1.3 mm of an A5 form. */
    private static final int STRIPS = 160;

    private static final int THINNEST_PIXELS = 6;
    /** Bars that so many strips see alike are there; of two strips no row is the same. */
    private static final int FEWEST_STRIPS = 2;
    /** Strips without bars, a stroke of a pen through them, before the symbol ends. */
    private static final int MOST_MISSED = 3;
    /** No strip holds more symbols side by side than this. */
    private static final int MOST_SIDE_BY_SIDE = 4;

    private static final int NARROWEST_PIXELS = 40;

    private PageBars() {}

    private record Seen(String text, PixelBox box, int strips) {
        /** Whether another is the next piece of the same bars. */
        boolean goesOnIn(Seen next) {
            return text.equals(next.text)
                    && next.box.top() - box.bottom() <= MOST_MISSED * next.box.height()
                    && next.box.left() < box.right()
                    && next.box.right() > box.left();
        }

        Seen with(Seen next) {
            return new Seen(text, box.union(next.box), strips + next.strips);
        }
    }

    static List<PageSymbol> across(GreyImage picture) {
        int height = Math.max(THINNEST_PIXELS, Math.max(picture.width(), picture.height()) / STRIPS);
        List<Seen> seen = new ArrayList<>();
        for (int top = 0; top + height <= picture.height(); top += height) {
            List<Seen> inStrip = new ArrayList<>();
            look(picture, new PixelBox(0, top, picture.width(), top + height), inStrip);
            inStrip.forEach(one -> add(one, seen));
        }
        return seen.stream()
                .filter(one -> one.strips() >= FEWEST_STRIPS)
                .map(one -> new PageSymbol(BarcodeFormat.CODE_128, one.text(), one.box()))
                .toList();
    }

    private static void add(Seen one, List<Seen> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).goesOnIn(one)) {
                seen.set(i, seen.get(i).with(one));
                return;
            }
        }
        seen.add(one);
    }

    /** The reader gives the first bars from the left only: what stands beside them is looked at again. */
    private static void look(GreyImage picture, PixelBox strip, List<Seen> found) {
        if (strip.width() < NARROWEST_PIXELS || found.size() >= MOST_SIDE_BY_SIDE) {
            return;
        }
        Optional<Seen> bars = read(picture, strip);
        if (bars.isPresent()) {
            PixelBox box = bars.get().box();
            found.add(bars.get());
            if (box.left() > strip.left()) {
                look(picture, new PixelBox(strip.left(), strip.top(), box.left(), strip.bottom()), found);
            }
            if (box.right() < strip.right()) {
                look(picture, new PixelBox(box.right(), strip.top(), strip.right(), strip.bottom()), found);
            }
        }
    }

    private static Optional<Seen> read(GreyImage picture, PixelBox strip) {
        PlanarYUVLuminanceSource source = new PlanarYUVLuminanceSource(
                picture.pixels(),
                picture.width(),
                picture.height(),
                strip.left(),
                strip.top(),
                strip.width(),
                strip.height(),
                false);
        try {
            Result result =
                    new Code128Reader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)), Map.of());
            return Optional.of(new Seen(result.getText(), box(result, strip), 1));
        } catch (ReaderException nothing) {
            return Optional.empty();
        }
    }

    /** The reader's points are the middles of the first and the last character; all characters are equally wide. */
    private static PixelBox box(Result result, PixelBox strip) {
        double[] xs = Arrays.stream(result.getResultPoints())
                .mapToDouble(ResultPoint::getX)
                .sorted()
                .toArray();
        double first = xs[0];
        double last = xs[xs.length - 1];
        int characters = Math.max(2, result.getRawBytes().length);
        double half = (last - first) / (2 * (characters - 1));
        int left = strip.left() + (int) Math.round(first - half);
        int right = strip.left() + (int) Math.round(last + half);
        return new PixelBox(
                Math.max(strip.left(), left),
                strip.top(),
                Math.min(strip.right(), Math.max(left + 1, right)),
                strip.bottom());
    }
}
