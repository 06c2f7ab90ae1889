package org.clearhand.recognition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Does to pictures what scanners and sorters do to cheques. Lengths are pixels, pictures grey. Nothing changes its argument. */
final class DamagedPicture {
    private DamagedPicture() {}

    static BufferedImage copy(BufferedImage picture) {
        return cropped(picture, 0, 0, picture.getWidth(), picture.getHeight());
    }

    /** The part of the picture from (x, y) on; must lie inside. */
    static BufferedImage cropped(BufferedImage picture, int x, int y, int width, int height) {
        BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getSubimage(x, y, width, height).copyData(part.getRaster());
        return part;
    }

    /** A rectangle of one level. */
    static BufferedImage filled(BufferedImage picture, int x, int y, int width, int height, int level) {
        BufferedImage copy = copy(picture);
        for (int row = Math.max(0, y); row < Math.min(copy.getHeight(), y + height); row++) {
            for (int column = Math.max(0, x); column < Math.min(copy.getWidth(), x + width); column++) {
                copy.getRaster().setSample(column, row, 0, level);
            }
        }
        return copy;
    }

    /** Each level v becomes black + v * (white - black) / 255. */
    static BufferedImage levels(BufferedImage picture, int black, int white) {
        BufferedImage copy = copy(picture);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                int level = copy.getRaster().getSample(x, y, 0);
                copy.getRaster().setSample(x, y, 0, black + level * (white - black) / 255);
            }
        }
        return copy;
    }

    /** The picture in the middle of a larger one of one level. */
    static BufferedImage framed(BufferedImage picture, int margin, int level) {
        BufferedImage larger = new BufferedImage(
                picture.getWidth() + 2 * margin, picture.getHeight() + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage ground = filled(larger, 0, 0, larger.getWidth(), larger.getHeight(), level);
        ground.getRaster().setRect(margin, margin, picture.getRaster());
        return ground;
    }

    /** A triangle of black background in the left upper corner. */
    static BufferedImage withoutCorner(BufferedImage picture, int leg) {
        BufferedImage copy = copy(picture);
        for (int y = 0; y < leg; y++) {
            for (int x = 0; x < leg - y; x++) {
                copy.getRaster().setSample(x, y, 0, 12);
            }
        }
        return copy;
    }

    /** The picture turned about its middle, its size kept, its surroundings white. */
    static BufferedImage turned(BufferedImage picture, double degrees) {
        BufferedImage turned = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                picture,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0),
                null);
        graphics.dispose();
        return turned;
    }

    static BufferedImage scaled(BufferedImage picture, double factor) {
        BufferedImage scaled = new BufferedImage(
                (int) Math.round(picture.getWidth() * factor),
                (int) Math.round(picture.getHeight() * factor),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        graphics.dispose();
        return scaled;
    }

    /** Mean of a square of so many pixels around each pixel, twice: out of focus. */
    static BufferedImage blurred(BufferedImage picture, int radius) {
        return boxed(boxed(picture, radius), radius);
    }

    private static BufferedImage boxed(BufferedImage picture, int radius) {
        BufferedImage result = copy(picture);
        BufferedImage across = copy(picture);
        for (int pass = 0; pass < 2; pass++) {
            boolean rows = pass == 0;
            BufferedImage from = rows ? picture : across;
            BufferedImage to = rows ? across : result;
            for (int y = 0; y < from.getHeight(); y++) {
                for (int x = 0; x < from.getWidth(); x++) {
                    int sum = 0;
                    for (int d = -radius; d <= radius; d++) {
                        int column = rows ? Math.max(0, Math.min(from.getWidth() - 1, x + d)) : x;
                        int row = rows ? y : Math.max(0, Math.min(from.getHeight() - 1, y + d));
                        sum += from.getRaster().getSample(column, row, 0);
                    }
                    to.getRaster().setSample(x, y, 0, sum / (2 * radius + 1));
                }
            }
        }
        return result;
    }

    /** Black specks of 2 x 2 pixels. */
    static BufferedImage specked(BufferedImage picture, int specks, long seed) {
        Random random = new Random(seed);
        BufferedImage copy = copy(picture);
        for (int i = 0; i < specks; i++) {
            int x = random.nextInt(copy.getWidth() - 1);
            int y = random.nextInt(copy.getHeight() - 1);
            for (int d = 0; d < 4; d++) {
                copy.getRaster().setSample(x + d % 2, y + d / 2, 0, 20);
            }
        }
        return copy;
    }
}
