package org.clearhand.training.samples;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.clearhand.recognition.page.Projection;

/** Draws a sheet as a projection shows it, each pixel mixed from the four around its place on the sheet. */
final class BentPicture {
    private BentPicture() {}

    /**
     * @param picture changed where it shows the sheet
     * @param toSheet from pixels of the picture to pixels of the sheet
     */
    static void draw(BufferedImage sheet, BufferedImage picture, Projection toSheet) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                // Places are corners of pixels, colours their middles.
                Point2D place = toSheet.apply(x + 0.5, y + 0.5);
                double left = place.getX() - 0.5;
                double top = place.getY() - 0.5;
                if (left >= 0 && top >= 0 && left < sheet.getWidth() - 1 && top < sheet.getHeight() - 1) {
                    picture.setRGB(x, y, mixed(sheet, left, top));
                }
            }
        }
    }

    private static int mixed(BufferedImage sheet, double left, double top) {
        int x = (int) left;
        int y = (int) top;
        double right = left - x;
        double lower = top - y;
        int[] around = {sheet.getRGB(x, y), sheet.getRGB(x + 1, y), sheet.getRGB(x, y + 1), sheet.getRGB(x + 1, y + 1)};
        double[] weights = {(1 - right) * (1 - lower), right * (1 - lower), (1 - right) * lower, right * lower};
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double level = 0;
            for (int i = 0; i < around.length; i++) {
                level += weights[i] * (around[i] >> shift & 0xff);
            }
            colour |= (int) Math.round(level) << shift;
        }
        return colour;
    }
}
