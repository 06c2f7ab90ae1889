package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** What a scanner does to a sheet: it lies a little askew, light is uneven, the sensor adds noise. */
final class Scan {
    private final RandomGenerator random;

    Scan(RandomGenerator random) {
        this.random = random;
    }

    /** A scan of the sheet in colour, of the same size. */
    BufferedImage colour(BufferedImage sheet) {
        return sensed(askew(sheet), 1);
    }

    /**
     * What the sensor makes of a page that lies there: uneven light and grain, on the picture itself.
     *
     * @param strength of the grain, 1 as usual, 0 none
     */
    BufferedImage sensed(BufferedImage scanned, double strength) {
        double noise = random.nextDouble(0.5, 1.6) * strength;
        double light = random.nextDouble(0.965, 1.0);
        double slope = random.nextGaussian(0, 0.008);
        int[] row = new int[scanned.getWidth()];
        for (int y = 0; y < scanned.getHeight(); y++) {
            scanned.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                double gain = light + slope * (2.0 * x / row.length - 1);
                row[x] = shaded(row[x], gain, random.nextGaussian() * noise);
            }
            scanned.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return scanned;
    }

    /** The same, in the levels that files of a kind keep. */
    BufferedImage sensed(BufferedImage scanned, double strength, FileKind kind) {
        BufferedImage colour = sensed(scanned, strength);
        return switch (kind) {
            case JPEG, PDF -> colour;
            case PNG -> inGrey(colour);
            case TIFF_G4, TIFF_G4_TWO_PAGES -> inBlackAndWhite(colour);
        };
    }

    /** A scan in eight bits of grey. */
    BufferedImage grey(BufferedImage sheet) {
        return inGrey(colour(sheet));
    }

    static BufferedImage inGrey(BufferedImage scanned) {
        BufferedImage grey = new BufferedImage(scanned.getWidth(), scanned.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < scanned.getHeight(); y++) {
            for (int x = 0; x < scanned.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, luminance(scanned.getRGB(x, y)));
            }
        }
        return grey;
    }

    /** A scan in black and white, as banks exchange it. */
    BufferedImage blackAndWhite(BufferedImage sheet) {
        return inBlackAndWhite(colour(sheet));
    }

    BufferedImage inBlackAndWhite(BufferedImage scanned) {
        BufferedImage bits = new BufferedImage(scanned.getWidth(), scanned.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int threshold = random.nextInt(138, 158);
        for (int y = 0; y < scanned.getHeight(); y++) {
            for (int x = 0; x < scanned.getWidth(); x++) {
                bits.getRaster().setSample(x, y, 0, luminance(scanned.getRGB(x, y)) < threshold ? 0 : 1);
            }
        }
        return bits;
    }

    private BufferedImage askew(BufferedImage sheet) {
        BufferedImage scanned = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scanned.createGraphics();
        graphics.setColor(new Color(244, 244, 242));
        graphics.fillRect(0, 0, scanned.getWidth(), scanned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place =
                AffineTransform.getTranslateInstance(random.nextGaussian(0, 1.5), random.nextGaussian(0, 1.5));
        double skewRadians = Math.toRadians(Math.max(-1, Math.min(1, random.nextGaussian(0, 0.35))));
        place.rotate(skewRadians, sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        graphics.drawImage(sheet, place, null);
        graphics.dispose();
        return scanned;
    }

    private static int shaded(int colour, double gain, double grain) {
        int red = level((colour >> 16 & 0xff) * gain + grain);
        int green = level((colour >> 8 & 0xff) * gain + grain);
        int blue = level((colour & 0xff) * gain + grain);
        return red << 16 | green << 8 | blue;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static int luminance(int colour) {
        return ((colour >> 16 & 0xff) * 299 + (colour >> 8 & 0xff) * 587 + (colour & 0xff) * 114) / 1000;
    }
}
