package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.training.data.CropMaker.UnusableItem;
import org.clearhand.training.draw.Plate;

/**
 * Reads a stroke set as pictures: every sample drawn plainly, with one pen on white paper, always the same. Training draws the strokes
 * with many pens instead ({@link StrokeSet}); this is for looking, counting and measuring.
 */
final class StrokeFiles {
    private static final double HEIGHT = 32;
    private static final double RADIUS = 1.4;
    private static final int MARGIN = 6;
    private static final int WIDEST = 4_000;

    private StrokeFiles() {}

    static void read(Path folder, CropMaker maker) throws IOException {
        for (Path file : files(folder)) {
            try (LimitedLines lines = LimitedLines.ofGzip(file)) {
                if (!lines.next().orElse("").equals("writer\tquality\ttext\tstrokes")) {
                    throw new IOException(file.getFileName() + " has not the columns writer, quality, text, strokes");
                }
                String part = file.getFileName().toString().replace(".tsv.gz", "");
                int index = 0;
                for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                    String[] cells = line.get().split("\t", -1);
                    String item = part + "#" + index++;
                    if (cells.length == 4) {
                        Map<String, String> further = Map.of("writer", cells[0], "quality", cells[1]);
                        maker.make(item, cells[2], further, () -> drawn(cells[3]));
                    } else {
                        maker.make(item, "", Map.of(), () -> drawn(""));
                    }
                }
            }
        }
    }

    private static GreyImage drawn(String strokes) throws UnusableItem {
        try {
            return drawn(StrokeSet.strokes(strokes));
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            throw new UnusableItem("the strokes cannot be understood");
        }
    }

    static Optional<GreyImage> plain(List<PenSample.Stroke> strokes) {
        try {
            return Optional.of(drawn(strokes));
        } catch (UnusableItem unusable) {
            return Optional.empty();
        }
    }

    private static GreyImage drawn(List<PenSample.Stroke> strokes) throws UnusableItem {
        StrokeExtent extent = StrokeExtent.of(strokes);
        double scale = HEIGHT / Math.max(extent.height(), Math.max(1, 0.15 * extent.width()));
        if (!(extent.width() * scale < WIDEST)) {
            throw new UnusableItem("the writing is wider than " + WIDEST + " pixels at " + HEIGHT + " rows");
        }
        int width = (int) Math.ceil(extent.width() * scale) + 2 * MARGIN;
        int height = (int) HEIGHT + 2 * MARGIN;
        double top = MARGIN + (HEIGHT - extent.height() * scale) / 2;
        Plate plate = new Plate(width, height);
        for (PenSample.Stroke stroke : strokes) {
            double fromX = MARGIN + (stroke.x(0) - extent.left()) * scale;
            double fromY = top + (stroke.y(0) - extent.top()) * scale;
            for (int i = 0; i < stroke.size(); i++) {
                double x = MARGIN + (stroke.x(i) - extent.left()) * scale;
                double y = top + (stroke.y(i) - extent.top()) * scale;
                plate.stroke(fromX, fromY, RADIUS, x, y, RADIUS);
                fromX = x;
                fromY = y;
            }
        }
        byte[] pixels = new byte[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(255 * (1 - plate.at(i % width, i / width)));
        }
        return new GreyImage(width, height, pixels);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tsv.gz"))
                    .sorted()
                    .toList();
        }
    }
}
