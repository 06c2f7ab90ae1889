package org.clearhand.training.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.clearhand.recognition.CodelineStraightener;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;

/** Grey pixels of one crop, 0 black to 255 white. Not to be changed once made. */
public final class GreyImage {
    /** A column is inked when one pixel of so many is dark. */
    private static final int LEAST_INKED = 10;

    private final int width;
    private final int height;
    private final byte[] pixels;

    public GreyImage(int width, int height, byte[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels are not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Any image, transparent parts as white. */
    public static GreyImage of(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        if (image.getRaster().getNumBands() == 1 && image.getColorModel().getPixelSize() == 8) {
            image.copyData(grey.getRaster());
        } else {
            Graphics2D graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
            graphics.dispose();
        }
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyImage(grey.getWidth(), grey.getHeight(), pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** 0 to 255. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /** Row after row; not to be changed. */
    byte[] pixels() {
        return pixels;
    }

    public GreyImage cut(InkBox box) {
        byte[] part = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(pixels, (box.top() + y) * width + box.left(), part, y * box.width(), box.width());
        }
        return new GreyImage(box.width(), box.height(), part);
    }

    /** As a coarser scanner would have seen it; a factor of 0 to 1. */
    public GreyImage scaledDown(double factor) {
        int newWidth = Math.max(4, (int) (width * factor));
        int newHeight = Math.max(4, (int) (height * factor));
        byte[] small = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int right = Math.max(x * width / newWidth + 1, (x + 1) * width / newWidth);
                int bottom = Math.max(y * height / newHeight + 1, (y + 1) * height / newHeight);
                small[y * newWidth + x] = (byte) mean(x * width / newWidth, y * height / newHeight, right, bottom);
            }
        }
        return new GreyImage(newWidth, newHeight, small);
    }

    /** Black where a pixel is darker than a level of 0 to 255, white elsewhere. */
    public GreyImage blackAndWhite(double level) {
        byte[] changed = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            changed[i] = (byte) ((pixels[i] & 0xff) < level ? 0 : 255);
        }
        return new GreyImage(width, height, changed);
    }

    /** The column where the ink begins, 0 where there is none. */
    public int firstInkedColumn() {
        int level = inkLevel();
        for (int x = 0; x < width; x++) {
            if (isInked(x, level)) {
                return x;
            }
        }
        return 0;
    }

    /** The column where the ink ends, the last one where there is none. */
    public int lastInkedColumn() {
        int level = inkLevel();
        for (int x = width - 1; x >= 0; x--) {
            if (isInked(x, level)) {
                return x;
            }
        }
        return width - 1;
    }

    private boolean isInked(int x, int level) {
        int dark = 0;
        for (int y = 0; y < height; y++) {
            dark += at(x, y) < level ? 1 : 0;
        }
        return dark * LEAST_INKED >= height;
    }

    /** Half way between the darkest and the lightest pixel. */
    private int inkLevel() {
        int darkest = 255;
        int lightest = 0;
        for (byte pixel : pixels) {
            darkest = Math.min(darkest, pixel & 0xff);
            lightest = Math.max(lightest, pixel & 0xff);
        }
        return (darkest + lightest) / 2;
    }

    private int mean(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += at(x, y);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    /** A codeline as its nets take it, see {@link CodelineStraightener}. */
    public GreyImage straightenedCodeline() {
        CodelineStraightener.Crop straight =
                CodelineStraightener.straighten(new CodelineStraightener.Crop(pixels, width, height));
        return new GreyImage(straight.width(), straight.height(), straight.grey());
    }

    /** With so many more rows or columns at each side, which repeat the outermost ones, or fewer where negative. */
    public GreyImage reframed(int above, int below, int before, int after) {
        int newWidth = Math.max(1, width + before + after);
        int newHeight = Math.max(1, height + above + below);
        byte[] framed = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int row = Math.max(0, Math.min(height - 1, y - above));
            for (int x = 0; x < newWidth; x++) {
                framed[y * newWidth + x] = pixels[row * width + Math.max(0, Math.min(width - 1, x - before))];
            }
        }
        return new GreyImage(newWidth, newHeight, framed);
    }

    /** Wider or narrower by a factor above 0, the rows as they are. */
    public GreyImage stretched(double factor) {
        int newWidth = (int) Math.max(1, Math.round(width * factor));
        byte[] changed = new byte[newWidth * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < newWidth; x++) {
                double from = Math.max(0, Math.min(width - 1.0, (x + 0.5) / factor - 0.5));
                int left = (int) from;
                double mix = from - left;
                int right = Math.min(width - 1, left + 1);
                changed[y * newWidth + x] = (byte) Math.round(at(left, y) * (1 - mix) + at(right, y) * mix);
            }
        }
        return new GreyImage(newWidth, height, changed);
    }

    public NormalizedCrop normalize(int maxWidth) {
        return CropNormalizer.normalize(pixels, width, height, maxWidth);
    }

    /** The same pixels as reading and evaluation take them. */
    public org.clearhand.recognition.page.GreyImage toPageImage() {
        return new org.clearhand.recognition.page.GreyImage(width, height, pixels);
    }

    public BufferedImage toBufferedImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        return image;
    }
}
