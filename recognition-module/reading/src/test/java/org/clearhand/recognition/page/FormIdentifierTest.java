package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;
import org.junit.jupiter.api.Test;

class FormIdentifierTest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 729;

    private final FormIdentifier identifier =
            new FormIdentifier(TemplateCatalogue.shipped().current());

    private FormMatch identify(GreyImage grey) {
        UprightPage page = new UprightPage(1, grey, PageColours.none(), UprightPage.ink(grey));
        return identifier.identify(page, Skew.degrees(page.ink()));
    }

    private static GreyImage drawn(java.util.function.Consumer<Graphics2D> artist) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        artist.accept(pen);
        pen.dispose();
        return grey(image);
    }

    private static GreyImage grey(BufferedImage image) {
        return new GreyImage(
                image.getWidth(),
                image.getHeight(),
                ((DataBufferByte) image.getRaster().getDataBuffer()).getData().clone());
    }

    private static GreyImage sample(String template, String file) throws IOException {
        try (InputStream stream =
                FormIdentifierTest.class.getResourceAsStream("/templates/" + template + "/samples/" + file)) {
            assertThat(stream).isNotNull();
            BufferedImage colour = ImageIO.read(stream);
            BufferedImage image =
                    new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            image.createGraphics().drawImage(colour, 0, 0, null);
            return grey(image);
        }
    }

    @Test
    void knowsEachFormAndKeepsTheRejectedOne() throws IOException {
        FormMatch match = identify(sample("in-cts2010-cheque", "in-cts2010-cheque-000.jpg"));

        assertThat(match.best())
                .hasValueSatisfying(
                        best -> assertThat(best.template().ref()).isEqualTo(new TemplateRef("in-cts2010-cheque", 3)));
        assertThat(match.candidates()).hasSizeGreaterThan(1);
        assertThat(identify(sample("us-personal-cheque", "us-personal-cheque-000.jpg"))
                        .best())
                .hasValueSatisfying(
                        best -> assertThat(best.template().ref().id()).isEqualTo("us-personal-cheque"));
    }

    @Test
    void turnsAPageThatLiesUpsideDownOrOnItsSide() throws IOException {
        GreyImage upright = sample("us-personal-cheque", "us-personal-cheque-000.jpg");

        for (int turns = 1; turns <= 3; turns++) {
            int back = 4 - turns;
            assertThat(identify(QuarterTurn.clockwise(upright, turns)).best())
                    .hasValueSatisfying(best -> assertThat(best.quarterTurns()).isEqualTo(back));
        }
    }

    /** The page seems to fill its picture and does not: its landmarks are still within reach, its fields would be millimetres away. */
    @Test
    void theCodeLineTellsTheScaleOfAPageThatDoesNotFillItsPicture() throws IOException {
        GreyImage whole = sample("us-personal-cheque", "us-personal-cheque-000.jpg");
        double pageScale = whole.width() / 152.4;
        for (double share : new double[] {0.94, 0.96}) {
            BufferedImage picture = new BufferedImage(whole.width(), whole.height(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, whole.width(), whole.height());
            pen.translate(0.4 * (1 - share) * whole.width(), 0.6 * (1 - share) * whole.height());
            pen.scale(share, share);
            pen.drawImage(image(whole), 0, 0, null);
            pen.dispose();

            assertThat(identify(grey(picture)).best())
                    .hasValueSatisfying(
                            best -> assertThat(best.registration().pixelsPerMillimetre() / (share * pageScale))
                                    .isBetween(0.993, 1.007));
        }
    }

    private static BufferedImage image(GreyImage grey) {
        BufferedImage image = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, grey.width(), grey.height(), grey.pixels());
        return image;
    }

    @Test
    void noiseIsNoForm() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        new Random(5).nextBytes(pixels);

        assertThat(identify(new GreyImage(WIDTH, HEIGHT, pixels)).best()).isEmpty();
    }

    @Test
    void aPageOfTextIsNoForm() {
        GreyImage text = drawn(pen -> {
            pen.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
            for (int y = 60; y < HEIGHT - 20; y += 42) {
                pen.drawString(
                        "It was the best of times, it was the worst of times, it was the age of wisdom 1859.", 60, y);
            }
        });

        assertThat(identify(text).best()).isEmpty();
    }

    @Test
    void aTableIsNoForm() {
        GreyImage table = drawn(pen -> {
            for (int x = 20; x < WIDTH; x += 60) {
                pen.fillRect(x, 20, 3, HEIGHT - 40);
            }
            for (int y = 20; y < HEIGHT; y += 45) {
                pen.fillRect(20, y, WIDTH - 40, 3);
            }
        });

        assertThat(identify(table).best()).isEmpty();
    }

    @Test
    void anEmptyPageAndAPhotographAreNoForm() {
        GreyImage photograph = drawn(pen -> {
            Random random = new Random(11);
            for (int i = 0; i < 400; i++) {
                pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
                pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(300), random.nextInt(200));
            }
        });

        assertThat(identify(drawn(pen -> {})).best()).isEmpty();
        assertThat(identify(photograph).best()).isEmpty();
    }
}
