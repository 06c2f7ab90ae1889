package org.clearhand.recognition.decode;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns decoded images of every layout into a {@link PageImage}. Transparent pixels lie on white paper. */
final class Planes {
    private static final int WHITE = 255;

    private Planes() {}

    static PageImage of(BufferedImage image, int page, OptionalDouble dotsPerInch) {
        ColorModel model = image.getColorModel();
        return model instanceof IndexColorModel || model.getNumComponents() > 2
                ? colours(image, page, dotsPerInch)
                : greys(image, page, dotsPerInch);
    }

    /**
     * Takes the samples as they are. Java's own conversion holds grey levels for linear light and brightens them, which
     * no scanner means.
     */
    private static PageImage greys(BufferedImage image, int page, OptionalDouble dotsPerInch) {
        int width = image.getWidth();
        int height = image.getHeight();
        Raster raster = image.getRaster();
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        boolean alpha = raster.getNumBands() == 2;
        byte[] grey = new byte[width * height];
        if (most == WHITE && !alpha && raster.getTransferType() == DataBuffer.TYPE_BYTE) {
            raster.getDataElements(0, 0, width, height, grey);
            return new PageImage(page, width, height, grey, Optional.empty(), dotsPerInch);
        }
        int[] row = new int[width];
        int[] opacity = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            if (alpha) {
                raster.getSamples(0, y, width, 1, 1, opacity);
            }
            for (int x = 0; x < width; x++) {
                int level = (int) ((long) row[x] * WHITE / most);
                grey[y * width + x] = (byte) (alpha ? over(level, (int) ((long) opacity[x] * WHITE / most)) : level);
            }
        }
        return new PageImage(page, width, height, grey, Optional.empty(), dotsPerInch);
    }

    private static PageImage colours(BufferedImage image, int page, OptionalDouble dotsPerInch) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[width * height];
        byte[] rgb = new byte[3 * width * height];
        int[] row = new int[width];
        ColourRows rows = ColourRows.of(image);
        boolean coloured = false;
        for (int y = 0; y < height; y++) {
            rows.read(y, row);
            for (int x = 0; x < width; x++) {
                int opacity = row[x] >>> 24;
                int red = over((row[x] >> 16) & 0xff, opacity);
                int green = over((row[x] >> 8) & 0xff, opacity);
                int blue = over(row[x] & 0xff, opacity);
                int at = y * width + x;
                coloured |= red != green || green != blue;
                rgb[3 * at] = (byte) red;
                rgb[3 * at + 1] = (byte) green;
                rgb[3 * at + 2] = (byte) blue;
                grey[at] = (byte) ((299 * red + 587 * green + 114 * blue + 500) / 1000);
            }
        }
        return new PageImage(page, width, height, grey, coloured ? Optional.of(rgb) : Optional.empty(), dotsPerInch);
    }

    private static int over(int level, int opacity) {
        return opacity == WHITE ? level : (level * opacity + WHITE * (WHITE - opacity)) / WHITE;
    }
}
