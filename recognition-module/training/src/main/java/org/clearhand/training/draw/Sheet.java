package org.clearhand.training.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paper under the scanner: grey levels that printing and ink darken and scanning spoils. Mutable, for one thread. */
public final class Sheet {
    private final int width;
    private final int height;
    private final float[] levels;

    public Sheet(int width, int height, double paperLevel) {
        this.width = width;
        this.height = height;
        this.levels = new float[width * height];
        Arrays.fill(levels, (float) paperLevel);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Adds an even slope of light from one corner to the other. */
    public void shade(double across, double down) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                levels[y * width + x] += (float) (across * x / width + down * y / height);
            }
        }
    }

    /** Darkens by a pattern at a random place in it; the pattern repeats. */
    public void print(Plate pattern, double darkness, RandomGenerator random) {
        int left = random.nextInt(pattern.width());
        int top = random.nextInt(pattern.height());
        for (int y = 0; y < height; y++) {
            int row = (y + top) % pattern.height();
            for (int x = 0; x < width; x++) {
                levels[y * width + x] -= (float) darkness * pattern.at((x + left) % pattern.width(), row);
            }
        }
    }

    /** Lays ink of the same size over the sheet; under full ink only {@code inkLevel} is seen. */
    public void ink(Plate ink, double darkness, double inkLevel) {
        float[] cover = ink.cover();
        for (int i = 0; i < levels.length; i++) {
            if (cover[i] > 0) {
                double below = Math.max(inkLevel, levels[i] - darkness);
                levels[i] += cover[i] * (float) (Math.min(below, levels[i]) - levels[i]);
            }
        }
    }

    public void blur(double sigma) {
        Blur.apply(levels, width, height, sigma);
    }

    public void addNoise(double sigma, RandomGenerator random) {
        for (int i = 0; i < levels.length; i++) {
            // The sum of two even draws is near enough to a bell curve and much faster.
            levels[i] += (float) ((random.nextFloat() + random.nextFloat() - 1) * 2.45 * sigma);
        }
    }

    /** Black and white, as exchanged cheque images are. */
    public void binarize(double threshold) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = levels[i] < threshold ? 0 : 255;
        }
    }

    public float at(int x, int y) {
        return levels[y * width + x];
    }

    public GreyImage cut(InkBox box) {
        byte[] pixels = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                float level = levels[(box.top() + y) * width + box.left() + x];
                pixels[y * box.width() + x] = (byte) Math.round(Math.max(0, Math.min(255, level)));
            }
        }
        return new GreyImage(box.width(), box.height(), pixels);
    }

    /**
     * An image after JPEG at a quality of 0 to 1.
     *
     * @throws UncheckedIOException never in practice, nothing but memory is involved
     */
    public static GreyImage throughJpeg(GreyImage image, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                ImageWriteParam parameters = writer.getDefaultWriteParam();
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality((float) quality);
                writer.write(null, new IIOImage(image.toBufferedImage(), null, null), parameters);
            }
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            return GreyImage.of(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
