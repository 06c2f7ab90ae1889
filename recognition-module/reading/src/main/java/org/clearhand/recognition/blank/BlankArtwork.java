package org.clearhand.recognition.blank;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The artwork of a form before anybody writes on it: the {@code blank.svg} beside a template, an SVG whose user unit is a millimetre and
 * whose page is the template's. Paper is not part of it. Nothing outside the file is loaded. Immutable; drawing is safe for one thread at
 * a time.
 */
public final class BlankArtwork {
    public static final String FILE = "blank.svg";

    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** CSS pixels an inch: what the size of an SVG is counted in. */
    private static final double CSS_DOTS_PER_INCH = 96;
    /** The library takes a millimetre for a little less than it is. */
    private static final double SIZE_SLACK = 0.002;
    /** Nothing a page's artwork needs is larger, and a larger file would cost more to draw than it is worth. */
    private static final int MOST_BYTES = 4_000_000;

    private final SVGDocument artwork;
    private final double widthMillimetres;
    private final double heightMillimetres;

    private BlankArtwork(SVGDocument artwork, double widthMillimetres, double heightMillimetres) {
        this.artwork = artwork;
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
    }

    /** The blank that ships with a template; empty for a template without one. */
    public static Optional<BlankArtwork> shipped(FormTemplate template) throws IOException {
        String name = "/templates/" + template.ref().id() + "/" + FILE;
        try (InputStream stream = FormTemplate.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(read(template, name, stream));
        }
    }

    /** The blank in a template's folder; empty where the folder has none. */
    public static Optional<BlankArtwork> of(FormTemplate template, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(read(template, file.toString(), stream));
        }
    }

    /** @throws IOException where the file is no SVG, too large, or not of the template's size */
    private static BlankArtwork read(FormTemplate template, String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(name + " has more than " + MOST_BYTES + " bytes");
        }
        LoaderContext closed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        @Nullable SVGDocument artwork = new SVGLoader().load(new ByteArrayInputStream(bytes), null, closed);
        if (artwork == null) {
            throw new IOException(name + " is no SVG");
        }
        double width = artwork.size().getWidth() * MILLIMETRES_PER_INCH / CSS_DOTS_PER_INCH;
        double height = artwork.size().getHeight() * MILLIMETRES_PER_INCH / CSS_DOTS_PER_INCH;
        if (Math.abs(width / template.pageWidthMillimetres() - 1) > SIZE_SLACK
                || Math.abs(height / template.pageHeightMillimetres() - 1) > SIZE_SLACK) {
            throw new IOException(name + " measures " + width + " x " + height + " mm, the template's page "
                    + template.pageWidthMillimetres() + " x " + template.pageHeightMillimetres());
        }
        return new BlankArtwork(artwork, template.pageWidthMillimetres(), template.pageHeightMillimetres());
    }

    /**
     * Draws the artwork with its upper left corner at the origin.
     *
     * @param pen its unit is a millimetre
     */
    public void draw(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        artwork.render((@Nullable Component) null, pen, new ViewBox(0, 0, (float) widthMillimetres, (float)
                heightMillimetres));
    }

    /** A picture of the blank form on white paper, in red, green and blue. */
    public BufferedImage picture(double dotsPerInch) {
        double scale = dotsPerInch / MILLIMETRES_PER_INCH;
        BufferedImage picture = new BufferedImage(
                (int) Math.round(widthMillimetres * scale),
                (int) Math.round(heightMillimetres * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(scale, scale);
        draw(pen);
        pen.dispose();
        return picture;
    }
}
