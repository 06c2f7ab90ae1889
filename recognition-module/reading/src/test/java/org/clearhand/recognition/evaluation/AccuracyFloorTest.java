package org.clearhand.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Calibrations;
import org.junit.jupiter.api.Test;

/** Floors under which the nets that ship must not fall, whatever is changed around them. */
class AccuracyFloorTest {
    @Test
    void printedFiguresAreReadWithoutAnySetOfData() {
        SplittableRandom random = new SplittableRandom(11);
        List<FieldItem> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String digits = Integer.toString(random.nextInt(100, 1_000_000));
            items.add(item("drawn " + i, digits, drawn(digits, i)));
        }

        assertThat(exact(FieldType.DIGITS, items).value()).isGreaterThan(0.8);
    }

    @Test
    void realAmountsStayReadable() throws IOException {
        assertThat(exact(FieldType.COURTESY_AMOUNT, set("courtesy-amounts-orand"))
                        .value())
                .isGreaterThan(0.7);
    }

    @Test
    void realCodelinesStayReadable() throws IOException {
        assertThat(exact(FieldType.MICR_LINE, set("micr-e13b-real")).value()).isGreaterThan(0.8);
    }

    private static Share exact(FieldType type, List<FieldItem> items) {
        List<String> labels = items.stream().map(FieldItem::truth).toList();
        Comparison comparison = LabelStyle.comparison(type, type.syntax(), labels);
        ServingModels shipped = ServingModels.shipped();
        try (CropReader reader = CropReader.served(type, Map.of(), shipped, Calibrations.of(shipped))) {
            return FieldScore.exact(EvaluationRun.of(reader, items, comparison).decisions(), comparison);
        }
    }

    /** Every tenth item of a set, at most 120. */
    private static List<FieldItem> set(String name) throws IOException {
        String data = System.getenv("CLEARHAND_DATA");
        assumeTrue(data != null, "CLEARHAND_DATA is not set: nothing to measure the nets on");
        Path folder = Path.of(data, name);
        assumeTrue(Files.isDirectory(folder), "no " + name + " in CLEARHAND_DATA");
        List<String> lines = Files.readAllLines(folder.resolve("labels.tsv"));
        List<FieldItem> items = new ArrayList<>();
        try (ZipFile zip = new ZipFile(folder.resolve("images.zip").toFile())) {
            for (int i = 1; i < lines.size() && items.size() < 120; i += 9) {
                List<String> cells = List.of(lines.get(i).split("\t", -1));
                try (InputStream in = zip.getInputStream(zip.getEntry(cells.get(0)))) {
                    items.add(item(cells.get(0), cells.get(1), grey(ImageIO.read(in))));
                }
            }
        }
        return items;
    }

    private static FieldItem item(String name, String truth, GreyImage image) {
        return new FieldItem(name, truth, image, Optional.empty(), Optional.empty());
    }

    private static GreyImage drawn(String digits, int kind) {
        BufferedImage image = new BufferedImage(30 + 28 * digits.length(), 60, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(225, 225, 225));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(60, 60, 60));
        pen.setFont(new Font(kind % 2 == 0 ? Font.SANS_SERIF : Font.SERIF, kind % 3, 40));
        pen.drawString(digits, 14, 45);
        pen.dispose();
        return grey(image);
    }

    private static GreyImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return new GreyImage(
                grey.getWidth(),
                grey.getHeight(),
                ((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }
}
