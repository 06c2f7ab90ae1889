package org.clearhand.training.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.blank.BlankArtwork;

/**
 * Generates a document set for any template that comes with a blank: files and a {@code labels.jsonl} of one object a line. A document
 * depends on the template, the seed, the options and its own number only.
 */
public final class FormSamples {
    private static final Color PAPER = new Color(250, 250, 247);
    private static final Color LID = new Color(244, 244, 242);
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double SECURITY_MARGIN_MILLIMETRES = 2;
    /** The clear band of a code line stays clear (ANSI X9.100-160: 5/8 inch). */
    private static final double CLEAR_BAND_MILLIMETRES = 15.9;

    /** How a page is bent is drawn apart from all else. */
    private static final long BENDING = 0x62656e64L;

    /** So is which variant it is. */
    private static final long PRINTING = 0x7072696e74L;

    private final FormTemplate template;
    private final FormPrint typical;
    private final List<FormPrint> variants;
    private final FillOptions filling;
    private final ScanOptions scanning;
    private final Writers writers;
    private final List<Fault> faults;

    /** @throws IOException where the folder of handwriting has none that is of use */
    public FormSamples(FormTemplate template, BlankArtwork blank, FillOptions filling, ScanOptions scanning)
            throws IOException {
        this.template = template;
        this.typical = FormPrint.typical(template, blank);
        this.variants = filling.variantShare() > 0 ? FormPrint.variants(template, blank) : List.of();
        this.filling = filling;
        this.scanning = scanning;
        this.writers = Writers.of(filling);
        this.faults = Fault.of(template);
    }

    FormTemplate template() {
        return template;
    }

    /** Writes the documents 0 to {@code count} - 1 and their labels, in place of what stood there under their names. */
    public void write(int count, long seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter labels = Files.newBufferedWriter(folder.resolve("labels.jsonl"))) {
            for (int index = 0; index < count; index++) {
                FormSample sample = sample(index, seed);
                Files.write(folder.resolve(sample.file()), sample.content());
                labels.write(json.writeValueAsString(sample.label(json)));
                labels.write('\n');
            }
        }
    }

    FormSample sample(int index, long seed) throws IOException {
        Random random = random(index, seed);
        FormPrint print = print(index, seed);
        FilledForm form = new FormInvention(print.template(), print.banks(), fault(index), random).invent();
        Pens pens = writers.pick(random);
        ScanGeometry geometry = scanning.geometry(template, index, random, random(index, seed ^ BENDING));
        FileKind kind = scanning.kind(index);
        BufferedImage sheet = sheet(print, form, pens, geometry.pixelsPerMillimetre(), random);
        BufferedImage picture = scanned(geometry.picture(sheet, LID), kind, random);
        double named = scanning.namedDotsPerInch(geometry.dotsPerInch(), random);
        String file = String.format(Locale.ROOT, "%s-%03d.%s", template.ref().id(), index, kind.suffix());
        byte[] content = SampleFiles.named(kind, picture, named);
        return new FormSample(print, file, content, form, pens.hand(), geometry, named);
    }

    /** A filled sheet that nobody has scanned yet. */
    FilledSheet sheet(int index, long seed, double dotsPerInch) {
        Random random = random(index, seed);
        FormPrint print = print(index, seed);
        FilledForm form = new FormInvention(print.template(), print.banks(), fault(index), random).invent();
        Pens pens = writers.pick(random);
        double pixelsPerMillimetre = dotsPerInch / MILLIMETRES_PER_INCH;
        return new FilledSheet(print, form, pens.hand(), sheet(print, form, pens, pixelsPerMillimetre, random));
    }

    private FormPrint print(int index, long seed) {
        Random random = random(index, seed ^ PRINTING);
        return variants.isEmpty() || random.nextDouble() >= filling.variantShare()
                ? typical
                : variants.get(random.nextInt(variants.size()));
    }

    private Random random(int index, long seed) {
        // Neighbouring seeds of java.util.Random begin alike.
        return new Random(new SplittableRandom(
                        seed * 1_000_003 + index ^ (long) template.ref().id().hashCode() << 32)
                .nextLong());
    }

    /** The share is kept exactly, spread evenly, and the kinds follow each other. */
    private Optional<Fault> fault(int index) {
        long before = (long) Math.floor(index * filling.faultShare() + 1e-9);
        long after = (long) Math.floor((index + 1) * filling.faultShare() + 1e-9);
        return after > before && !faults.isEmpty()
                ? Optional.of(faults.get((int) (before % faults.size())))
                : Optional.empty();
    }

    private BufferedImage sheet(
            FormPrint print, FilledForm form, Pens pens, double pixelsPerMillimetre, Random random) {
        PageCanvas canvas = new PageCanvas(
                template.pageWidthMillimetres(),
                template.pageHeightMillimetres(),
                pixelsPerMillimetre * MILLIMETRES_PER_INCH,
                PAPER);
        if (random.nextDouble() < filling.securityShare()) {
            new SecurityPrint(random).print(canvas, body());
        }
        canvas.draw(print.artwork());
        new FormFiller(print.template(), print.lines(), random).fill(canvas, form, pens);
        Blemishes blemishes = new Blemishes(template, random);
        if (random.nextDouble() < filling.stampShare()) {
            blemishes.stamp(canvas);
        }
        if (random.nextDouble() < filling.scribbleShare()) {
            blemishes.scribble(canvas, pens.ink());
        }
        return canvas.image();
    }

    private Zone body() {
        boolean codeLine = template.anchor("micr-band").isPresent();
        double margin = SECURITY_MARGIN_MILLIMETRES;
        return new Zone(
                margin,
                margin,
                template.pageWidthMillimetres() - 2 * margin,
                template.pageHeightMillimetres() - margin - (codeLine ? CLEAR_BAND_MILLIMETRES : margin));
    }

    private BufferedImage scanned(BufferedImage picture, FileKind kind, Random random) {
        return new Scan(random).sensed(picture, scanning.grain(), kind);
    }
}
