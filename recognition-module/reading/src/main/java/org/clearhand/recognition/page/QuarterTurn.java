package org.clearhand.recognition.page;

/** Turns pictures by quarters. */
public final class QuarterTurn {
    private QuarterTurn() {}

    /**
     * The picture turned.
     *
     * @param quarters any whole number; negative is counter-clockwise
     */
    public static GreyImage clockwise(GreyImage image, int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> side(image, true);
            case 2 -> image.upsideDown();
            case 3 -> side(image, false);
            default -> image;
        };
    }

    private static GreyImage side(GreyImage image, boolean clockwise) {
        int width = image.height();
        int height = image.width();
        byte[] turned = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromX = clockwise ? y : height - 1 - y;
                int fromY = clockwise ? width - 1 - x : x;
                turned[y * width + x] = image.pixels()[fromY * image.width() + fromX];
            }
        }
        return new GreyImage(width, height, turned);
    }
}
