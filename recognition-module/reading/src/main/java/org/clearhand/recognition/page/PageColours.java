package org.clearhand.recognition.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;

/**
 * The colours of a page as it was decoded, and how it was turned since. Only the parts that are asked for are turned: to turn three planes
 * of a whole page costs more than to find the form on it. Immutable by convention: the bytes are not copied.
 */
public final class PageColours {
    private static final int CHANNELS = 3;
    /** Pixels around a part that its own edge pixels are mixed with. */
    private static final int MARGIN = 2;

    private final Optional<byte[]> rgb;
    private final int width;
    private final int height;
    /** From pixels of the turned page to pixels of the decoded one. */
    private final Projection back;

    private PageColours(Optional<byte[]> rgb, int width, int height, Projection back) {
        this.rgb = rgb;
        this.width = width;
        this.height = height;
        this.back = back;
    }

    /** Of a page without colour. */
    static PageColours none() {
        return new PageColours(Optional.empty(), 1, 1, Projection.of(new AffineTransform()));
    }

    /** @param rgb width x height x 3 bytes, red, green, blue */
    static PageColours of(byte[] rgb, int width, int height) {
        return new PageColours(Optional.of(rgb), width, height, Projection.of(new AffineTransform()));
    }

    boolean isEmpty() {
        return rgb.isEmpty();
    }

    /**
     * Of the page turned clockwise by so many quarters.
     *
     * @param width of the page before
     * @param height of the page before
     */
    PageColours turned(int quarters, int width, int height) {
        AffineTransform turn = switch (Math.floorMod(quarters, 4)) {
            case 1 -> new AffineTransform(0, -1, 1, 0, 0, height - 1);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width - 1, height - 1);
            case 3 -> new AffineTransform(0, 1, -1, 0, width - 1, 0);
            default -> new AffineTransform();
        };
        return after(Projection.of(turn));
    }

    /** Of the page turned by so many degrees as {@link Skew#turned} does it. */
    PageColours straightened(double degreesCounterClockwise, int width, int height) {
        return after(Projection.of(
                AffineTransform.getRotateInstance(Math.toRadians(degreesCounterClockwise), width / 2.0, height / 2.0)));
    }

    /** Of the page as {@link UprightPage#unbent} makes it. */
    PageColours unbent(Projection pageBack) {
        return after(pageBack);
    }

    /** Where a place of the turned page lies on the decoded one, both in pixels. */
    Point2D decoded(double x, double y) {
        return back.apply(x, y);
    }

    private PageColours after(Projection turnedBack) {
        return new PageColours(rgb, this.width, this.height, back.after(turnedBack));
    }

    /** Red, green and blue of a part of the turned page; none for a page without colour. */
    List<GreyImage> cut(PixelBox box) {
        if (rgb.isEmpty()) {
            return List.of();
        }
        Rectangle2D there = back.bounds(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
        PixelBox source = new PixelBox(
                        (int) Math.floor(there.getMinX()),
                        (int) Math.floor(there.getMinY()),
                        (int) Math.ceil(there.getMaxX()),
                        (int) Math.ceil(there.getMaxY()))
                .grown(MARGIN, MARGIN)
                .within(width, height);
        Projection map = Projection.of(AffineTransform.getTranslateInstance(-source.left(), -source.top()))
                .after(back)
                .after(Projection.of(AffineTransform.getTranslateInstance(box.left(), box.top())));
        try (MatScope mats = new MatScope()) {
            Mat turned = mats.empty();
            ProjectedPicture.draw(
                    decoded(rgb.get(), source, mats), turned, map, new Size(box.width(), box.height()), mats);
            return IntStream.range(0, CHANNELS)
                    .mapToObj(channel -> {
                        Mat plane = mats.empty();
                        Core.extractChannel(turned, plane, channel);
                        return MatScope.toGrey(plane);
                    })
                    .toList();
        }
    }

    private Mat decoded(byte[] pixels, PixelBox box, MatScope mats) {
        int row = CHANNELS * box.width();
        byte[] part = new byte[row * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(pixels, CHANNELS * ((box.top() + y) * width + box.left()), part, y * row, row);
        }
        Mat mat = mats.keep(new Mat(box.height(), box.width(), CvType.CV_8UC3));
        mat.put(0, 0, part);
        return mat;
    }
}
