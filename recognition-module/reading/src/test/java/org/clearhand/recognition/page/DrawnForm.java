package org.clearhand.recognition.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.forms.Zone;

/** A form drawn by rule: the landmarks of its template and some words, and scans of it that lie as one likes. */
final class DrawnForm {
    static final double PIXELS_PER_MILLIMETRE = 8;
    private static final double WIDTH = 150;
    private static final double HEIGHT = 90;
    /** Below the words and beside the last rule. */
    private static final Zone BARCODE = new Zone(6, 73, 50, 12);

    private static final double INSET = 1;

    private final FormTemplate template;
    private final BufferedImage picture;

    private DrawnForm(FormTemplate template, BufferedImage picture) {
        this.template = template;
        this.picture = picture;
    }

    /** A form without a code line; its words depend on the seed, its lines do not. */
    static DrawnForm saying(long seed) {
        List<Anchor> anchors = List.of(
                anchor("cells", Anchor.Kind.CELLS, new Zone(92, 8, 48, 6), 8),
                anchor("left", Anchor.Kind.BOX, new Zone(10, 30, 40, 12), 0),
                anchor("right", Anchor.Kind.BOX, new Zone(90, 34, 50, 9), 0),
                anchor("name", Anchor.Kind.RULE, new Zone(12, 58, 80, 0.4), 0),
                anchor("place", Anchor.Kind.RULE, new Zone(60, 78, 82, 0.4), 0));
        FormTemplate template = new FormTemplate(
                new TemplateRef("drawn-form", 1), "Drawn", "US", "USD", WIDTH, HEIGHT, anchors, List.of(), List.of());
        return new DrawnForm(template, drawn(template, seed));
    }

    private static Anchor anchor(String name, Anchor.Kind kind, Zone zone, int cells) {
        return new Anchor(name, kind, 1, zone, 3, cells == 0 ? OptionalInt.empty() : OptionalInt.of(cells));
    }

    private static BufferedImage drawn(FormTemplate template, long seed) {
        BufferedImage image = new BufferedImage(
                (int) (WIDTH * PIXELS_PER_MILLIMETRE),
                (int) (HEIGHT * PIXELS_PER_MILLIMETRE),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pen(image);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(PIXELS_PER_MILLIMETRE, PIXELS_PER_MILLIMETRE);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(0.3f));
        for (Anchor anchor : template.anchors()) {
            Zone zone = anchor.zone();
            pen.draw(new Rectangle2D.Double(zone.x(), zone.y(), zone.width(), zone.height()));
            int cells = anchor.cells().orElse(1);
            for (int i = 1; i < cells; i++) {
                double x = zone.x() + i * zone.width() / cells;
                pen.draw(new Line2D.Double(x, zone.y(), x, zone.bottom()));
            }
        }
        Random random = new Random(seed);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(2.6f));
        for (int i = 0; i < 24; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < 9; k++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            pen.drawString(word.toString(), 8 + 22 * (i % 6), 24 + 14 * (i / 6) + random.nextInt(4));
        }
        pen.dispose();
        return image;
    }

    /** The same form with a bar code among its fields. */
    DrawnForm bearing(String id, Map<String, String> options) {
        TemplateField barcode = new TemplateField(
                "formNumber", FieldType.BARCODE, 1, BARCODE, Optional.empty(), false, true, 0.9, options);
        FormTemplate bearing = new FormTemplate(
                new TemplateRef(id, 1),
                template.title(),
                template.country(),
                template.currency(),
                WIDTH,
                HEIGHT,
                template.anchors(),
                List.of(barcode),
                template.rules());
        return new DrawnForm(bearing, picture);
    }

    /** The same form with a bar code printed at the left of its zone, nearly as high as that is. */
    DrawnForm printed(BarcodeFormat format, String text) throws WriterException {
        BufferedImage printed = copy();
        boolean bars = format == BarcodeFormat.CODE_128;
        BitMatrix modules =
                new MultiFormatWriter().encode(text, format, 0, bars ? 1 : 0, Map.of(EncodeHintType.MARGIN, 0));
        double module = bars ? 0.3 : (BARCODE.height() - 2 * INSET) / modules.getHeight();
        Graphics2D pen = pen(printed);
        pen.scale(PIXELS_PER_MILLIMETRE, PIXELS_PER_MILLIMETRE);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    pen.fill(new Rectangle2D.Double(
                            BARCODE.x() + INSET + x * module,
                            BARCODE.y() + INSET + y * module,
                            module,
                            bars ? BARCODE.height() - 2 * INSET : module));
                }
            }
        }
        pen.dispose();
        return new DrawnForm(template, printed);
    }

    /** The same form with what stands in the zone of the bar code torn off. */
    DrawnForm torn() {
        BufferedImage torn = copy();
        Graphics2D pen = pen(torn);
        pen.scale(PIXELS_PER_MILLIMETRE, PIXELS_PER_MILLIMETRE);
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(BARCODE.x() + 12, BARCODE.y() - 1, BARCODE.width(), BARCODE.height() + 2));
        pen.dispose();
        return new DrawnForm(template, torn);
    }

    /** Paper of the same size, without lines and words. */
    DrawnForm blankPaper() {
        BufferedImage paper = copy();
        Graphics2D pen = pen(paper);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.dispose();
        return new DrawnForm(template, paper);
    }

    private BufferedImage copy() {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        copy.setData(picture.getData());
        return copy;
    }

    FormTemplate template() {
        return template;
    }

    PrintedMatter blank() {
        return PrintedMatter.of(template, grey(picture));
    }

    /**
     * A scan on a sheet of the same shape.
     *
     * @param degrees clockwise, about the middle of the sheet
     * @param share of the sheet's width that the form is wide
     * @param level grey of the sheet around it
     */
    GreyImage scanned(double degrees, double share, int level) {
        BufferedImage sheet = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pen(sheet);
        pen.setColor(new Color(level, level, level));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        AffineTransform place = new AffineTransform();
        place.translate(sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        place.rotate(Math.toRadians(degrees));
        place.scale(share, share);
        place.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, place, null);
        pen.dispose();
        return grey(sheet);
    }

    /**
     * A picture the form fills, but that its corners are moved.
     *
     * @param millimetres eight numbers: how far right and down each corner lies, from the upper left one clockwise
     */
    GreyImage bent(double... millimetres) {
        return ProjectedPicture.of(grey(picture), bend(millimetres).inverse());
    }

    /** From pixels of the picture the form fills to those of the bent one. */
    static Projection bend(double... millimetres) {
        double right = WIDTH * PIXELS_PER_MILLIMETRE;
        double bottom = HEIGHT * PIXELS_PER_MILLIMETRE;
        double[][] square = {{0, 0}, {right, 0}, {right, bottom}, {0, bottom}};
        List<Point2D> corners = new ArrayList<>();
        for (int i = 0; i < square.length; i++) {
            corners.add(new Point2D.Double(
                    square[i][0] + millimetres[2 * i] * PIXELS_PER_MILLIMETRE,
                    square[i][1] + millimetres[2 * i + 1] * PIXELS_PER_MILLIMETRE));
        }
        return Projection.ofCorners(new Rectangle2D.Double(0, 0, right, bottom), corners);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }

    private static GreyImage grey(BufferedImage image) {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GreyImage(image.getWidth(), image.getHeight(), pixels.clone());
    }
}
