package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChequeArtworkTest {
    private static final double DOTS_PER_INCH = 120;
    private static final double DOTS_PER_MILLIMETRE = DOTS_PER_INCH / 25.4;

    static List<ChequeArtwork> artworks() {
        TemplateCatalogue catalogue = TemplateCatalogue.shipped();
        return List.of(
                new AmericanCheque(catalogue.latest("us-personal-cheque").orElseThrow()),
                new IndianCheque(catalogue.latest("in-cts2010-cheque").orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("artworks")
    void peopleWriteNowhereButInTheFieldsOfTheTemplate(ChequeArtwork artwork) {
        for (int seed = 0; seed < 6; seed++) {
            BufferedImage printed = draw(artwork, seed, false);
            BufferedImage filled = draw(artwork, seed, true);
            int written = 0;
            for (int y = 0; y < printed.getHeight(); y++) {
                for (int x = 0; x < printed.getWidth(); x++) {
                    if (printed.getRGB(x, y) != filled.getRGB(x, y)) {
                        written++;
                        double atX = x / DOTS_PER_MILLIMETRE;
                        double atY = y / DOTS_PER_MILLIMETRE;
                        assertThat(artwork.template().fields())
                                .as("ink at %.1f, %.1f mm", atX, atY)
                                .anyMatch(field -> holds(field.zone(), atX, atY));
                    }
                }
            }
            assertThat(written).isGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @MethodSource("artworks")
    void amountBoxAndRulesArePrintedWhereTheTemplateLooksForThem(ChequeArtwork artwork) {
        BufferedImage printed = draw(artwork, 1, false);
        Zone box = artwork.template().anchor("amount-box").orElseThrow().zone();

        assertThat(darkShare(printed, box.x(), box.right(), box.y())).isGreaterThan(0.95);
        assertThat(darkShare(printed, box.x(), box.right(), box.bottom())).isGreaterThan(0.95);
        for (Anchor anchor : artwork.template().anchors()) {
            if (anchor.kind() == Anchor.Kind.RULE) {
                // The zone is that of a typical bank; ours begins after its own label.
                Zone rule = anchor.zone();
                assertThat(darkShare(printed, rule.x(), rule.right(), rule.y()))
                        .as(anchor.name())
                        .isGreaterThan(0.8);
            }
        }
    }

    private static boolean holds(Zone zone, double x, double y) {
        return x >= zone.x() && x <= zone.right() && y >= zone.y() && y <= zone.bottom();
    }

    /** Share of a horizontal line that has something dark within a pixel above or below. */
    private static double darkShare(BufferedImage image, double fromX, double toX, double y) {
        int row = (int) Math.round(y * DOTS_PER_MILLIMETRE);
        int from = (int) Math.round(fromX * DOTS_PER_MILLIMETRE);
        int to = (int) Math.round(toX * DOTS_PER_MILLIMETRE);
        int dark = 0;
        for (int x = from; x < to; x++) {
            boolean found = false;
            for (int dy = -1; dy <= 1; dy++) {
                found |= new Color(image.getRGB(x, row + dy)).getGreen() < 170;
            }
            dark += found ? 1 : 0;
        }
        return dark / (double) (to - from);
    }

    private static BufferedImage draw(ChequeArtwork artwork, int seed, boolean filled) {
        Random random = new Random(seed);
        FormTemplate template = artwork.template();
        FilledCheque cheque = artwork.invent(Flaw.NONE, random);
        PageCanvas canvas = new PageCanvas(
                template.pageWidthMillimetres(), template.pageHeightMillimetres(), DOTS_PER_INCH, Color.WHITE);
        artwork.print(canvas, cheque, random);
        if (filled) {
            Hand hand = new Hand(PrintFonts.PLAIN, Color.BLUE, 0.2, random);
            artwork.fill(canvas, cheque, hand, hand);
        }
        return canvas.image();
    }
}
