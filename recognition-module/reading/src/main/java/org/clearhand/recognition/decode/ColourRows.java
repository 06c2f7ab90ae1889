package org.clearhand.recognition.decode;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Rows of a picture as {@link BufferedImage#getRGB} tells them, without asking its colour model about every pixel where that is not needed. */
interface ColourRows {
    /** Fills {@code row}, as long as the picture is wide, with alpha, red, green and blue of row {@code y}. */
    void read(int y, int[] row);

    static ColourRows of(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return interleaved(image.getRaster());
        }
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return indexed(image.getRaster(), palette);
        }
        return (y, row) -> image.getRGB(0, y, row.length, 1, row, 0, row.length);
    }

    private static ColourRows interleaved(Raster raster) {
        byte[] bytes = new byte[3 * raster.getWidth()];
        return (y, row) -> {
            raster.getDataElements(0, y, row.length, 1, bytes);
            for (int x = 0; x < row.length; x++) {
                row[x] = (0xff << 24)
                        | ((bytes[3 * x] & 0xff) << 16)
                        | ((bytes[3 * x + 1] & 0xff) << 8)
                        | (bytes[3 * x + 2] & 0xff);
            }
        };
    }

    private static ColourRows indexed(Raster raster, IndexColorModel palette) {
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        return (y, row) -> {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = colours[row[x]];
            }
        };
    }
}
