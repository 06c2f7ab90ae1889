package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;

/**
 * Real crops, drawn again and again and never twice the same: other slant, width and tilt, a thicker or a finer pen, other
 * contrast, and cut a little differently. A few hundred of them are enough to get used to one source.
 */
public final class RealCrops implements SampleSource {
    private static final double UNTOUCHED = 0.15;

    private final List<Sample> samples;

    public RealCrops(List<Sample> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no real crops");
        }
        this.samples = List.copyOf(samples);
    }

    @Override
    public Sample next(RandomGenerator random) {
        return disturbed(Chance.pick(samples, random), random);
    }

    /** The crop as it might have been written and scanned another time; now and then just as it is. */
    static Sample disturbed(Sample sample, RandomGenerator random) {
        if (Chance.of(UNTOUCHED, random)) {
            return sample;
        }
        GreyImage image = warp(sample.image(), random);
        if (Chance.of(0.4, random)) {
            image = pen(image, Chance.of(0.5, random), Chance.between(0.2, 0.9, random));
        }
        return new Sample(tone(image, random), sample.text(), sample.leftOut());
    }

    /**
     * Slant, tilt, stretch, another cut and a slow swaying that bends every character a little differently, in one pass; beyond
     * the edge the picture goes on as at its edge.
     */
    private static GreyImage warp(GreyImage image, RandomGenerator random) {
        int height = image.height();
        double slant = Chance.normal(0, 0.12, random);
        double tilt = Chance.normal(0, 0.008, random);
        double wide = Math.exp(Chance.normal(0, 0.1, random));
        double left = height * Chance.between(-0.12, 0.2, random);
        double right = height * Chance.between(-0.12, 0.2, random);
        double top = height * Chance.between(-0.06, 0.1, random);
        double bottom = height * Chance.between(-0.06, 0.1, random);
        Sway along = Sway.draw(height, random);
        Sway across = Sway.draw(height, random);
        int newWidth = (int) Math.max(8, wide * (image.width() + left + right));
        int newHeight = (int) Math.max(8, height + top + bottom);
        byte[] pixels = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                double fromX = x / wide - left + slant * (y - newHeight / 2.0) + along.at(x, y);
                double fromY = y - top + tilt * (x - newWidth / 2.0) + across.at(y, x);
                pixels[y * newWidth + x] = (byte) Math.round(at(image, fromX, fromY));
            }
        }
        return new GreyImage(newWidth, newHeight, pixels);
    }

    /** A slow wave in pixels over two coordinates. */
    private record Sway(double amplitude, double first, double second, double phase) {
        static Sway draw(int height, RandomGenerator random) {
            double turns = 2 * Math.PI / height;
            return new Sway(
                    Math.abs(Chance.normal(0, 0.03, random)) * height,
                    turns / Chance.logBetween(0.7, 3, random),
                    turns / Chance.logBetween(0.7, 3, random),
                    Chance.between(0, 2 * Math.PI, random));
        }

        double at(double one, double other) {
            return amplitude * Math.sin(first * one + second * other + phase);
        }
    }

    private static double at(GreyImage image, double x, double y) {
        double inX = Math.max(0, Math.min(image.width() - 1.0, x));
        double inY = Math.max(0, Math.min(image.height() - 1.0, y));
        int left = Math.min((int) inX, Math.max(0, image.width() - 2));
        int top = Math.min((int) inY, Math.max(0, image.height() - 2));
        int right = Math.min(left + 1, image.width() - 1);
        int bottom = Math.min(top + 1, image.height() - 1);
        double shareX = inX - left;
        double shareY = inY - top;
        double upper = image.at(left, top) * (1 - shareX) + image.at(right, top) * shareX;
        double lower = image.at(left, bottom) * (1 - shareX) + image.at(right, bottom) * shareX;
        return upper * (1 - shareY) + lower * shareY;
    }

    /** A thicker pen takes the darkest of its neighbours, a finer one the brightest; a share of 0 to 1 of it. */
    private static GreyImage pen(GreyImage image, boolean thicker, double share) {
        byte[] pixels = new byte[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int most = image.at(x, y);
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        boolean corner = dx != 0 && dy != 0;
                        int nearX = Math.max(0, Math.min(image.width() - 1, x + dx));
                        int nearY = Math.max(0, Math.min(image.height() - 1, y + dy));
                        int level = image.at(nearX, nearY);
                        if (!corner) {
                            most = thicker ? Math.min(most, level) : Math.max(most, level);
                        }
                    }
                }
                pixels[y * image.width() + x] = (byte) Math.round(image.at(x, y) + share * (most - image.at(x, y)));
            }
        }
        return new GreyImage(image.width(), image.height(), pixels);
    }

    private static GreyImage tone(GreyImage image, RandomGenerator random) {
        double bend = Math.exp(Chance.normal(0, 0.25, random));
        double contrast = Chance.between(0.6, 1.1, random);
        double noise = Chance.of(0.4, random) ? Chance.between(1, 9, random) : 0;
        byte[] pixels = new byte[image.width() * image.height()];
        for (int i = 0; i < pixels.length; i++) {
            double level = Math.pow(image.at(i % image.width(), i / image.width()) / 255.0, bend);
            double grey = 255 * (1 - contrast * (1 - level)) + noise * random.nextGaussian();
            pixels[i] = (byte) Math.round(Math.max(0, Math.min(255, grey)));
        }
        return new GreyImage(image.width(), image.height(), pixels);
    }
}
