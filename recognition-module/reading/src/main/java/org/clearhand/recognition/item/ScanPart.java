package org.clearhand.recognition.item;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.PixelBox;

/**
 * A part of a scan as a picture of its own: what lies within a shape as it was scanned, all else as even paper, so that neither a neighbour
 * nor the lid is on it.
 *
 * @param box of the picture in the scan
 * @param paper its level of grey
 */
record ScanPart(PixelBox box, PageImage picture, int paper) {
    /** As much of a part is paper, at least. */
    private static final double PAPER_SHARE = 0.6;

    private static final int SAME_PAPER = 6;

    /**
     * @param shape in pixels of the scan; what reaches beyond the scan is left out
     * @param margin pixels of even paper around, so far as the scan goes
     */
    static ScanPart of(PageImage scan, Shape shape, int margin) {
        Rectangle2D bounds = shape.getBounds2D();
        PixelBox box = new PixelBox(
                        (int) Math.floor(bounds.getMinX()),
                        (int) Math.floor(bounds.getMinY()),
                        (int) Math.ceil(bounds.getMaxX()) + 1,
                        (int) Math.ceil(bounds.getMaxY()) + 1)
                .grown(margin, margin)
                .within(scan.width(), scan.height());
        boolean[] inside = inside(shape, box);
        byte[] grey = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(
                    scan.grey(), (box.top() + y) * scan.width() + box.left(), grey, y * box.width(), box.width());
        }
        int paper = paper(grey, inside);
        Optional<byte[]> rgb = scan.rgb().map(colours -> colours(scan, colours, box, grey, inside, paper));
        for (int i = 0; i < grey.length; i++) {
            grey[i] = inside[i] ? grey[i] : (byte) paper;
        }
        return new ScanPart(
                box, new PageImage(1, box.width(), box.height(), grey, rgb, scan.claimedDotsPerInch()), paper);
    }

    /** A convex outline as a shape. */
    static Shape shape(List<Point2D> outline) {
        Polygon shape = new Polygon();
        outline.forEach(point -> shape.addPoint((int) Math.round(point.getX()), (int) Math.round(point.getY())));
        return shape;
    }

    private static boolean[] inside(Shape shape, PixelBox box) {
        BufferedImage mask = new BufferedImage(box.width(), box.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = mask.createGraphics();
        pen.translate(-box.left(), -box.top());
        pen.setColor(Color.WHITE);
        pen.fill(shape);
        pen.dispose();
        byte[] drawn = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        boolean[] inside = new boolean[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            inside[i] = drawn[i] != 0;
        }
        return inside;
    }

    private static int paper(byte[] grey, boolean[] inside) {
        int[] histogram = new int[256];
        long all = 0;
        for (int i = 0; i < grey.length; i++) {
            if (inside[i]) {
                histogram[grey[i] & 0xff]++;
                all++;
            }
        }
        long seen = 0;
        int level = -1;
        do {
            level++;
            seen += histogram[level];
        } while (level < 255 && seen < PAPER_SHARE * all);
        return level;
    }

    private static byte[] colours(
            PageImage scan, byte[] colours, PixelBox box, byte[] grey, boolean[] inside, int paper) {
        byte[] part = new byte[3 * grey.length];
        long[] sums = new long[3];
        long papers = 0;
        for (int y = 0; y < box.height(); y++) {
            int from = 3 * ((box.top() + y) * scan.width() + box.left());
            System.arraycopy(colours, from, part, 3 * y * box.width(), 3 * box.width());
        }
        for (int i = 0; i < grey.length; i++) {
            if (inside[i] && Math.abs((grey[i] & 0xff) - paper) <= SAME_PAPER) {
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel] += part[3 * i + channel] & 0xff;
                }
                papers++;
            }
        }
        for (int i = 0; i < grey.length; i++) {
            for (int channel = 0; channel < 3 && !inside[i]; channel++) {
                part[3 * i + channel] = (byte) (papers == 0 ? paper : sums[channel] / papers);
            }
        }
        return part;
    }
}
