package org.clearhand.training.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Generates scans of a flatbed with several filled forms on one page, of one template or of several: files and a {@code labels.jsonl} of one
 * object a line. A scan depends on the templates, the seed, the options and its own number only.
 */
public final class FlatbedSamples {
    /** The glass of a desk scanner, and of one for large sheets where the forms need it; width and height in millimetres. */
    private static final double[][] GLASSES = {{216, 297}, {297, 420}};

    private static final int MOST_TRIES = 200;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final List<FormSamples> forms;
    private final FlatbedOptions options;

    /** @param forms at least one; how each is filled is its own matter, how it is scanned is not asked */
    public FlatbedSamples(List<FormSamples> forms, FlatbedOptions options) {
        this.forms = List.copyOf(forms);
        this.options = options;
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a flatbed scan has forms on it");
        }
    }

    /** Writes the scans 0 to {@code count} - 1 and their labels, in place of what stood there under their names. */
    public void write(int count, long seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter labels = Files.newBufferedWriter(folder.resolve("labels.jsonl"))) {
            for (int index = 0; index < count; index++) {
                FlatbedSample sample = sample(index, seed);
                Files.write(folder.resolve(sample.file()), sample.content());
                labels.write(json.writeValueAsString(sample.label(json)));
                labels.write('\n');
            }
        }
    }

    FlatbedSample sample(int index, long seed) throws IOException {
        Random random = new Random(new SplittableRandom(seed * 1_000_003 + index).nextLong());
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            double[] glass = GLASSES[attempt < MOST_TRIES / 2 ? random.nextInt(GLASSES.length) : GLASSES.length - 1];
            List<FormSamples> chosen = chosen(random);
            Optional<List<ScanGeometry>> places = new Glass(glass[0], glass[1], options, random)
                    .lay(chosen.stream().map(FormSamples::template).toList());
            if (places.isPresent()) {
                List<FlatbedItem> items = new ArrayList<>();
                for (int i = 0; i < chosen.size(); i++) {
                    int number = index * options.mostItems() + i;
                    FilledSheet sheet = chosen.get(i).sheet(number, seed, options.dotsPerInch());
                    items.add(new FlatbedItem(sheet, places.get().get(i)));
                }
                return scanned(index, glass, items, random);
            }
        }
        throw new IllegalArgumentException("these forms do not fit on one glass");
    }

    private List<FormSamples> chosen(Random random) {
        return random.ints(random.nextInt(2, options.mostItems() + 1), 0, forms.size())
                .mapToObj(forms::get)
                .toList();
    }

    /** A scan on the smallest glass of items that lie there already. */
    FlatbedSample of(int index, List<FlatbedItem> items, long seed) throws IOException {
        boolean large = items.stream()
                .map(item -> item.geometry().outline())
                .anyMatch(outline -> outline.getMaxX() > GLASSES[0][0] * pixelsPerMillimetre()
                        || outline.getMaxY() > GLASSES[0][1] * pixelsPerMillimetre());
        return scanned(index, GLASSES[large ? 1 : 0], items, new Random(seed));
    }

    private double pixelsPerMillimetre() {
        return options.dotsPerInch() / MILLIMETRES_PER_INCH;
    }

    private FlatbedSample scanned(int index, double[] glass, List<FlatbedItem> items, Random random)
            throws IOException {
        double scale = pixelsPerMillimetre();
        BufferedImage picture = new BufferedImage(
                (int) Math.round(glass[0] * scale), (int) Math.round(glass[1] * scale), BufferedImage.TYPE_INT_RGB);
        int lid = options.lids().get(index % options.lids().size());
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(lid, lid, lid));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        items.forEach(item -> item.geometry().lay(item.sheet().picture(), pen));
        pen.dispose();
        FileKind kind = options.kinds()
                .get(index / options.lids().size() % options.kinds().size());
        BufferedImage scan = new Scan(random).sensed(picture, options.grain(), kind);
        String file = String.format(Locale.ROOT, "flatbed-%03d.%s", index, kind.suffix());
        return new FlatbedSample(
                file, SampleFiles.named(kind, scan, options.dotsPerInch()), items, lid, options.dotsPerInch());
    }
}
