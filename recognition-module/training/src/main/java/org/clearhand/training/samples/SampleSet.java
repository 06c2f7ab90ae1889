package org.clearhand.training.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.clearhand.forms.FormTemplate;

/**
 * A document set of samples: files and a {@code labels.jsonl} of one object a line. A sample depends on the seed and its own number only.
 */
final class SampleSet {
    private static final List<Color> INKS = List.of(
            new Color(28, 44, 140),
            new Color(20, 34, 110),
            new Color(38, 58, 168),
            new Color(24, 24, 30),
            new Color(40, 40, 52));
    private static final double[] COLOUR_DOTS_PER_INCH = {200, 240, 220};
    private static final double EXCHANGE_DOTS_PER_INCH = 200;

    private final ChequeArtwork artwork;
    private final HandFonts fonts;
    private final long seed;
    private final ObjectMapper json = new ObjectMapper();

    SampleSet(ChequeArtwork artwork, HandFonts fonts, long seed) {
        this.artwork = artwork;
        this.fonts = fonts;
        this.seed = seed;
    }

    void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder labels = new StringBuilder();
        for (int index = 0; index < count; index++) {
            labels.append(json.writeValueAsString(sample(index, folder))).append('\n');
        }
        Files.writeString(folder.resolve("labels.jsonl"), labels);
    }

    private ObjectNode sample(int index, Path folder) throws IOException {
        // Neighbouring seeds of java.util.Random begin alike.
        Random random = new Random(new SplittableRandom(seed * 1_000_003 + index).nextLong());
        FilledCheque cheque = artwork.invent(Flaw.of(index), random);
        FileKind kind = FileKind.of(index);
        double dotsPerInch =
                kind.isColour() ? COLOUR_DOTS_PER_INCH[index % COLOUR_DOTS_PER_INCH.length] : EXCHANGE_DOTS_PER_INCH;
        HandFonts.Named writing = fonts.writing(random);
        HandFonts.Named signing = fonts.signing(random);
        Color ink = INKS.get(random.nextInt(INKS.size()));
        double pen = random.nextDouble(0.12, 0.24);

        PageCanvas front = sheet(dotsPerInch);
        front.shift(random.nextDouble(-0.8, 0.8), random.nextDouble(-0.5, 0.5));
        artwork.print(front, cheque, random);
        artwork.fill(
                front,
                cheque,
                new Hand(writing.font(), ink, pen, random),
                new Hand(signing.font(), ink, pen * 0.8, random));
        List<BufferedImage> pages = new ArrayList<>();
        pages.add(scanned(front, kind, random));
        if (kind == FileKind.TIFF_G4_TWO_PAGES) {
            PageCanvas back = sheet(dotsPerInch);
            new Hand(writing.font(), ink, pen, random).write(back, cheque.payee(), 20, 24, 3.4, 90);
            pages.add(scanned(back, kind, random));
        }
        String name = String.format(
                Locale.ROOT, "%s-%03d.%s", artwork.template().ref().id(), index, kind.suffix());
        Files.write(folder.resolve(name), SampleFiles.encode(kind, pages, dotsPerInch));
        return label(name, cheque, pages.size(), writing.name());
    }

    private PageCanvas sheet(double dotsPerInch) {
        FormTemplate template = artwork.template();
        return new PageCanvas(
                template.pageWidthMillimetres(),
                template.pageHeightMillimetres(),
                dotsPerInch,
                new Color(250, 250, 247));
    }

    private static BufferedImage scanned(PageCanvas canvas, FileKind kind, Random random) {
        Scan scan = new Scan(random);
        return switch (kind) {
            case JPEG, PDF -> scan.colour(canvas.image());
            case PNG -> scan.grey(canvas.image());
            case TIFF_G4, TIFF_G4_TWO_PAGES -> scan.blackAndWhite(canvas.image());
        };
    }

    private ObjectNode label(String file, FilledCheque cheque, int pages, String font) {
        ObjectNode label = json.createObjectNode();
        label.put("file", file).put("template", artwork.template().ref().id()).put("bank", artwork.bank());
        ObjectNode fields = label.putObject("fields");
        fields.put("date", cheque.date().toString()).put("dateAsWritten", cheque.dateAsWritten());
        fields.put("courtesyAmount", cheque.figures().toDecimal());
        fields.put("courtesyAmountAsWritten", cheque.figuresAsWritten());
        fields.put("legalAmount", cheque.words().toDecimal());
        fields.put("legalAmountAsWritten", cheque.wordsAsWritten());
        fields.put("payee", cheque.payee());
        if (artwork.template().field("accountNumber").isPresent()) {
            fields.put("accountNumber", cheque.accountNumber());
        }
        // The number of the cheque is no field of its own on these forms: it stands in the code line.
        fields.put("signature", "true").put("micr", cheque.micr());
        label.put("amountsAgree", cheque.amountsAgree()).put("routingValid", cheque.routingValid());
        label.put("pages", pages).put("hand", font).putArray("doubtful");
        return label;
    }
}
