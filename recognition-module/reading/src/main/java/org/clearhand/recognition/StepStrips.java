package org.clearhand.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.CropAlbum;
import org.clearhand.recognition.page.CropStep;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/**
 * Reads documents and writes one picture for each of their fields: what every step made of it, in order, and what was read.
 * {@code StepStrips OUTPUT_FOLDER TEMPLATE FILE...}, where TEMPLATE is {@code id:version} or {@code any}; for a process of its own,
 * as everything that decodes.
 */
public final class StepStrips {
    private StepStrips() {}

    /** Exit code 0 when every document was read, 1 otherwise. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("usage: StepStrips OUTPUT_FOLDER TEMPLATE FILE...");
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        boolean allRead = true;
        try (ChequeReader reader = new ChequeReader()) {
            for (String name : List.of(arguments).subList(2, arguments.length)) {
                Path file = Path.of(name);
                ReadRequest plain = ReadRequest.plain().withFileName(String.valueOf(file.getFileName()));
                ReadRequest request =
                        arguments[1].equals("any") ? plain : plain.withTemplate(TemplateRef.parse(arguments[1]));
                Strips strips = new Strips();
                DocumentReading reading = reader.read(Files.readAllBytes(file), request, strips);
                strips.write(folder, String.valueOf(file.getFileName()));
                reading.problem().ifPresent(problem -> System.out.println(name + ": " + problem.message()));
                allRead &= reading.problem().isEmpty();
            }
        }
        System.exit(allRead ? 0 : 1);
    }

    private static final class Strips implements ReadingWitness {
        private final Map<String, StepStrip> byField = new LinkedHashMap<>();
        private final List<String> order = new ArrayList<>();

        @Override
        public CropAlbum album(TemplateField field) {
            StepStrip strip = byField.computeIfAbsent(field.name(), name -> new StepStrip());
            return strip::add;
        }

        @Override
        public void read(TemplateField field, CutField cut, FieldReading reading) {
            order.add(field.name());
            StepStrip strip = byField.computeIfAbsent(field.name(), name -> new StepStrip());
            if (field.read()) {
                cut.lines().forEach(line -> strip.add(CropStep.RESIZE, asTheNetSeesIt(line)));
            }
            strip.end(reading, cut.anchored());
        }

        private void write(Path folder, String fileName) throws IOException {
            for (String field : order) {
                Path file = folder.resolve(fileName + "." + field + ".png");
                ImageIO.write(byField.getOrDefault(field, new StepStrip()).picture(), "png", file.toFile());
                System.out.println(file);
            }
        }

        private static GreyImage asTheNetSeesIt(GreyImage line) {
            NormalizedCrop crop = CropNormalizer.normalize(line.pixels(), line.width(), line.height(), 1 << 12);
            byte[] pixels = new byte[crop.values().length];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(255 * (1 - crop.values()[i]))));
            }
            return new GreyImage(crop.width(), CropNormalizer.HEIGHT, pixels);
        }
    }
}
