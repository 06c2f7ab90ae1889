package org.clearhand.training.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.synthesis.Sample;

/** Training samples as the net sees them, each with its text, above samples it is measured on. For the eye. */
public final class ContactSheet {
    private static final int COLUMN = 420;
    private static final int ROW = 50;
    private static final int ROWS = 26;
    private static final int COLUMNS = 3;

    private ContactSheet() {}

    public static void write(TaskData data, TrainingConfig config, Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(config.seed());
        while (samples.size() < ROWS * COLUMNS * 2 / 3) {
            samples.add(data.training().next(random));
        }
        List<Sample> measured = new ArrayList<>();
        data.measured()
                .forEach(set -> measured.addAll(
                        set.samples().subList(0, Math.min(60, set.samples().size()))));
        while (samples.size() < ROWS * COLUMNS && !measured.isEmpty()) {
            samples.add(measured.get(random.nextInt(measured.size())));
        }
        BufferedImage sheet = new BufferedImage(COLUMN * COLUMNS, ROW * ROWS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.WHITE);
        for (int i = 0; i < samples.size(); i++) {
            int left = i / ROWS * COLUMN;
            int top = i % ROWS * ROW;
            NormalizedCrop crop = samples.get(i).image().normalize(config.maxWidth());
            graphics.drawImage(picture(crop), left + 2, top + 2, null);
            graphics.drawString(samples.get(i).text(), left + 2, top + ROW - 3);
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static BufferedImage picture(NormalizedCrop crop) {
        int width = Math.min(crop.width(), COLUMN - 6);
        BufferedImage image = new BufferedImage(width, CropNormalizer.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < CropNormalizer.HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                double level = 0.8 - 0.66 * crop.values()[y * crop.width() + x];
                image.getRaster().setSample(x, y, 0, (int) Math.round(255 * Math.max(0, Math.min(1, level))));
            }
        }
        return image;
    }
}
