package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.page.GreyImage;

/**
 * Other looks at a codeline: narrower and wider, with thicker and with thinner ink. A net that errs in one of them by a broken
 * stroke or by where its frames fall seldom errs the same way in the others.
 */
final class CodelineLooks {
    private static final double NARROWER = 0.95;
    private static final double WIDER = 1.06;
    /** How far a pixel goes towards its darkest or lightest neighbour. */
    private static final double SPREAD = 0.6;

    private CodelineLooks() {}

    /** The looks beside the first one, which is the crop itself. */
    static List<GreyImage> of(GreyImage crop) {
        List<GreyImage> looks = new ArrayList<>();
        looks.add(stretched(crop, NARROWER));
        looks.add(stretched(crop, WIDER));
        looks.add(spread(crop, true));
        looks.add(spread(crop, false));
        return looks;
    }

    private static GreyImage stretched(GreyImage crop, double factor) {
        int width = (int) Math.max(1, Math.round(crop.width() * factor));
        byte[] grey = new byte[width * crop.height()];
        for (int x = 0; x < width; x++) {
            double from = Math.max(0, Math.min(crop.width() - 1.0, (x + 0.5) / factor - 0.5));
            int left = (int) from;
            int right = Math.min(crop.width() - 1, left + 1);
            double mix = from - left;
            for (int y = 0; y < crop.height(); y++) {
                grey[y * width + x] = (byte) Math.round(crop.at(left, y) * (1 - mix) + crop.at(right, y) * mix);
            }
        }
        return new GreyImage(width, crop.height(), grey);
    }

    /** Thicker strokes, or thinner ones. */
    private static GreyImage spread(GreyImage crop, boolean thicker) {
        byte[] grey = new byte[crop.width() * crop.height()];
        for (int y = 0; y < crop.height(); y++) {
            for (int x = 0; x < crop.width(); x++) {
                int extreme = extreme(crop, x, y, thicker);
                grey[y * crop.width() + x] = (byte) Math.round(crop.at(x, y) * (1 - SPREAD) + extreme * SPREAD);
            }
        }
        return new GreyImage(crop.width(), crop.height(), grey);
    }

    /** Of a pixel and its four neighbours, the darkest or the lightest. */
    private static int extreme(GreyImage crop, int x, int y, boolean darkest) {
        int across = darkest
                ? Math.min(level(crop, x - 1, y), level(crop, x + 1, y))
                : Math.max(level(crop, x - 1, y), level(crop, x + 1, y));
        int down = darkest
                ? Math.min(level(crop, x, y - 1), level(crop, x, y + 1))
                : Math.max(level(crop, x, y - 1), level(crop, x, y + 1));
        int beside = darkest ? Math.min(across, down) : Math.max(across, down);
        return darkest ? Math.min(beside, crop.at(x, y)) : Math.max(beside, crop.at(x, y));
    }

    /** Beyond the edge as on it. */
    private static int level(GreyImage crop, int x, int y) {
        return crop.at(Math.max(0, Math.min(crop.width() - 1, x)), Math.max(0, Math.min(crop.height() - 1, y)));
    }
}
