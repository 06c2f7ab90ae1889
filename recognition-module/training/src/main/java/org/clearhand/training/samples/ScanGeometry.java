package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.Projection;

/**
 * How a sheet lies in the picture of its scan. The picture is as large as the turned page, so turning cuts nothing off; shifting may.
 * Immutable.
 *
 * @param skewDegrees the page is turned by this, clockwise
 * @param scale size in the picture, relative to what its resolution says
 * @param rightMillimetres shift of the page
 * @param downMillimetres shift of the page
 * @param bend what else is done to the page, before all that
 */
record ScanGeometry(
        double skewDegrees,
        double scale,
        double rightMillimetres,
        double downMillimetres,
        boolean upsideDown,
        double dotsPerInch,
        double pageWidthMillimetres,
        double pageHeightMillimetres,
        PageBend bend) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Of a page that is only turned, resized and moved. */
    ScanGeometry(
            double skewDegrees,
            double scale,
            double rightMillimetres,
            double downMillimetres,
            boolean upsideDown,
            double dotsPerInch,
            double pageWidthMillimetres,
            double pageHeightMillimetres) {
        this(
                skewDegrees,
                scale,
                rightMillimetres,
                downMillimetres,
                upsideDown,
                dotsPerInch,
                pageWidthMillimetres,
                pageHeightMillimetres,
                PageBend.NONE);
    }

    double pixelsPerMillimetre() {
        return dotsPerInch / MILLIMETRES_PER_INCH * scale;
    }

    /** From millimetres of the bent page to pixels of the picture. */
    private AffineTransform fromMillimetres() {
        AffineTransform turn = new AffineTransform();
        turn.rotate(Math.toRadians(skewDegrees + (upsideDown ? 180 : 0)));
        turn.scale(pixelsPerMillimetre(), pixelsPerMillimetre());
        Rectangle2D page = turned(turn);
        AffineTransform place = AffineTransform.getTranslateInstance(
                -page.getX() + rightMillimetres * pixelsPerMillimetre(),
                -page.getY() + downMillimetres * pixelsPerMillimetre());
        place.concatenate(turn);
        return place;
    }

    private Rectangle2D turned(AffineTransform turn) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, pageWidthMillimetres, pageHeightMillimetres);
        return bend.isNone()
                ? turn.createTransformedShape(page).getBounds2D()
                : bent(turn).bounds(page);
    }

    /** From millimetres of the form, as printed. */
    private Projection bent(AffineTransform ofBentPage) {
        return Projection.of(ofBentPage).after(bend.of(pageWidthMillimetres, pageHeightMillimetres));
    }

    /** The corners of a zone in pixels of the picture: upper left, upper right, lower right and lower left of the form as printed. */
    List<Point2D> polygon(Zone zone) {
        List<Point2D> corners = new ArrayList<>();
        Projection place = bent(fromMillimetres());
        double[][] printed = {
            {zone.x(), zone.y()}, {zone.right(), zone.y()}, {zone.right(), zone.bottom()}, {zone.x(), zone.bottom()}
        };
        for (double[] corner : printed) {
            corners.add(place.apply(corner[0], corner[1]));
        }
        return corners;
    }

    /** The picture of a sheet that was drawn at {@link #pixelsPerMillimetre()}; what is beside the page is the scanner's lid. */
    BufferedImage picture(BufferedImage sheet, Color lid) {
        Rectangle2D page = outline();
        BufferedImage picture = new BufferedImage(
                (int) Math.max(1, Math.round(page.getWidth())),
                (int) Math.max(1, Math.round(page.getHeight())),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(lid);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        if (bend.isNone()) {
            lay(sheet, pen);
        } else {
            AffineTransform printed = AffineTransform.getScaleInstance(pixelsPerMillimetre(), pixelsPerMillimetre());
            BentPicture.draw(
                    sheet,
                    picture,
                    Projection.of(printed).after(bent(fromMillimetres()).inverse()));
        }
        pen.dispose();
        return picture;
    }

    /** Draws a sheet that was drawn at {@link #pixelsPerMillimetre()} where it lies, not bent. */
    void lay(BufferedImage sheet, Graphics2D pen) {
        AffineTransform place = fromMillimetres();
        place.scale(1 / pixelsPerMillimetre(), 1 / pixelsPerMillimetre());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(sheet, place, null);
    }

    /** The upright rectangle around the page, in pixels of the picture. */
    Rectangle2D outline() {
        return turned(fromMillimetres());
    }
}
