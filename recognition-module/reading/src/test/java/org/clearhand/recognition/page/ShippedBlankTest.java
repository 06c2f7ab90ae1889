package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.blank.BlankArtwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The picture of a blank that ships is a picture of its artwork: every box, rule and row of cells of the template stands in both in the
 * same place. Text is not compared, because machines have different fonts.
 */
class ShippedBlankTest {
    private static final double NEAR_MILLIMETRES = 0.25;
    private static final double AROUND_MILLIMETRES = 1.5;
    private static final double LEAST_AGREEMENT = 0.9;
    private static final double MOVED_MILLIMETRES = 0.5;

    static Stream<FormTemplate> templates() {
        return TemplateCatalogue.shipped().all().stream();
    }

    private static BufferedImage picture(FormTemplate template) throws IOException {
        try (InputStream stream = FormTemplate.class.getResourceAsStream(
                "/templates/" + template.ref().id() + "/blank.png")) {
            assertThat(stream).as("blank.png").isNotNull();
            return ImageIO.read(stream);
        }
    }

    private static BufferedImage artwork(FormTemplate template, BufferedImage like) throws IOException {
        double dotsPerInch = like.getWidth() * 25.4 / template.pageWidthMillimetres();
        return BlankArtwork.shipped(template).orElseThrow().picture(dotsPerInch);
    }

    private static LineMap lines(BufferedImage picture, double scale) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.getGraphics().drawImage(picture, 0, 0, null);
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return PageRegistration.lines(
                UprightPage.ink(new GreyImage(grey.getWidth(), grey.getHeight(), pixels.clone())), scale);
    }

    private static BufferedImage movedAt(Anchor anchor, BufferedImage picture, double scale) {
        PixelBox box = around(anchor, scale).within(picture.getWidth(), picture.getHeight());
        BufferedImage moved = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = moved.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        int by = (int) Math.round(MOVED_MILLIMETRES * scale);
        pen.setClip(box.left(), box.top(), box.width(), box.height());
        pen.drawImage(picture, by, by, null);
        pen.dispose();
        return moved;
    }

    private static PixelBox around(Anchor anchor, double scale) {
        int around = (int) Math.round(AROUND_MILLIMETRES * scale);
        return new Registration(scale, 0, 0, 0).toPixels(anchor.zone()).grown(around, around);
    }

    /** The anchors whose lines are not in the same place. */
    private static List<String> differing(FormTemplate template, LineMap one, LineMap other, double scale) {
        List<String> differing = new ArrayList<>();
        for (Anchor anchor : template.anchors()) {
            PixelBox area = around(anchor, scale).within(one.width(), one.height());
            int near = (int) Math.round(NEAR_MILLIMETRES * scale);
            double agreement = Math.min(agreement(one, other, area, near), agreement(other, one, area, near));
            if (anchor.kind() != Anchor.Kind.MICR_BAND && agreement < LEAST_AGREEMENT) {
                differing.add(anchor.name() + " " + agreement);
            }
        }
        return differing;
    }

    /** Share of the lines of one, in an area, that the other has within some pixels; 0 where there is no line. */
    private static double agreement(LineMap one, LineMap other, PixelBox area, int near) {
        int lines = 0;
        int same = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                if (one.isHorizontal(x, y) || one.isVertical(x, y)) {
                    lines++;
                    same += has(other, x, y, near, one.isHorizontal(x, y)) ? 1 : 0;
                }
            }
        }
        return lines == 0 ? 0 : (double) same / lines;
    }

    private static boolean has(LineMap lines, int x, int y, int near, boolean horizontal) {
        for (int d = -near; d <= near; d++) {
            int toX = horizontal ? x : x + d;
            int toY = horizontal ? y + d : y;
            boolean inside = toX >= 0 && toY >= 0 && toX < lines.width() && toY < lines.height();
            if (inside && (horizontal ? lines.isHorizontal(toX, toY) : lines.isVertical(toX, toY))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void showsTheLinesOfTheArtworkAndWouldShowALineThatMoved(FormTemplate template) throws IOException {
        BufferedImage picture = picture(template);
        BufferedImage artwork = artwork(template, picture);
        double scale = picture.getWidth() / template.pageWidthMillimetres();
        LineMap drawn = lines(artwork, scale);

        assertThat(differing(template, lines(picture, scale), drawn, scale))
                .as("blank.png differs from blank.svg: run clearhand template draw")
                .isEmpty();
        for (Anchor anchor : template.anchors()) {
            if (anchor.kind() != Anchor.Kind.MICR_BAND) {
                assertThat(differing(template, lines(movedAt(anchor, picture, scale), scale), drawn, scale))
                        .as("%s moved by half a millimetre", anchor.name())
                        .anyMatch(name -> name.startsWith(anchor.name() + " "));
            }
        }
    }
}
