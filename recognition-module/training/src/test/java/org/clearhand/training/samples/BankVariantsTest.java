package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateReader;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.Box;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.VariantReading;
import org.clearhand.recognition.VariantSign;
import org.clearhand.recognition.registry.ServingModels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Drawn cheques of two banks that print one form some millimetres apart, through the shipped nets: which variant each is read as. The
 * banks are none that there are.
 */
class BankVariantsTest {
    /** Print stands to the left and higher with bank 801, to the right and lower with bank 802. */
    private static final String VARIANTS = """
            variants:
              - id: bank-801
                micr: ["801"]
                anchors:
                  - {name: date-cells, zone: {x: 151.0, y: 6.2, width: 41.7, height: 5.6}, tolerance: 2}
                  - {name: amount-box, zone: {x: 142.0, y: 32.7, width: 51.0, height: 9.2}, tolerance: 2}
                  - {name: account-box, zone: {x: 11.8, y: 45.2, width: 62, height: 7}, tolerance: 2}
                fields:
                  - {name: payee, zone: {x: 24, y: 16, width: 120, height: 12}}
              - id: bank-802
                micr: ["802"]
                anchors:
                  - {name: date-cells, zone: {x: 157.0, y: 7.2, width: 41.7, height: 5.6}, tolerance: 2}
                  - {name: amount-box, zone: {x: 146.5, y: 35.2, width: 51.0, height: 9.2}, tolerance: 2}
                  - {name: account-box, zone: {x: 13.8, y: 46.2, width: 62, height: 7}, tolerance: 2}
                fields:
                  - {name: payee, zone: {x: 28, y: 16, width: 110, height: 12}}
            """;

    private static final double DOTS_PER_INCH = 200;
    private static final double LEFT_MILLIMETRES = 50.6;
    private static FormTemplate template = TemplateCatalogue.shipped().all().get(0);
    private static Optional<ChequeReader> reader = Optional.empty();

    @BeforeAll
    static void load() throws IOException, TemplateProblems {
        template = new TemplateReader().read("two banks", usual() + VARIANTS);
        reader = Optional.of(new ChequeReader(new TemplateCatalogue(List.of(template)), ServingModels.shipped()));
    }

    @AfterAll
    static void close() {
        reader.ifPresent(ChequeReader::close);
    }

    /** The Indian cheque as it was before it had variants, under another name. */
    private static String usual() throws IOException {
        try (InputStream file =
                BankVariantsTest.class.getResourceAsStream("/templates/in-cts2010-cheque/template-2.yaml")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("template: in-cts2010-cheque", "template: two-banks-cheque");
        }
    }

    /**
     * A filled cheque of which the code line says {@code onCodeLine}.
     *
     * @param printedAs id of the variant whose print it has; empty for that of the typical page
     * @param smeared whether the number of the bank cannot be read
     */
    private static DocumentReading reading(Optional<String> printedAs, String onCodeLine, boolean smeared)
            throws IOException {
        FormTemplate drawn = printedAs
                .map(id -> template.as(template.variant(id).orElseThrow()))
                .orElse(template);
        Random random = new Random(20_261_126);
        IndianCheque artwork = new IndianCheque(drawn);
        FilledCheque cheque = ofBank(artwork.invent(Flaw.NONE, random), onCodeLine);
        PageCanvas canvas = new PageCanvas(
                drawn.pageWidthMillimetres(), drawn.pageHeightMillimetres(), DOTS_PER_INCH, new Color(250, 250, 247));
        canvas.shift(0.6, -0.4);
        artwork.print(canvas, cheque, random);
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        artwork.fill(
                canvas,
                cheque,
                new Hand(font, new Color(28, 44, 140), 0.2, random),
                new Hand(font, new Color(28, 44, 140), 0.2, random));
        if (smeared) {
            // Over the second three digits of the sort code.
            canvas.fill(
                    new Zone(
                            LEFT_MILLIMETRES + 12.1 * MicrPrinter.PITCH_MILLIMETRES,
                            82,
                            3 * MicrPrinter.PITCH_MILLIMETRES,
                            1.9),
                    new Color(30, 30, 34));
        }
        return reader.orElseThrow().read(png(canvas.image()), ReadRequest.plain());
    }

    private static FilledCheque ofBank(FilledCheque cheque, String bank) {
        return new FilledCheque(
                cheque.date(),
                cheque.dateAsWritten(),
                cheque.payee(),
                cheque.drawer(),
                cheque.figures(),
                cheque.figuresAsWritten(),
                cheque.words(),
                cheque.wordsAsWritten(),
                cheque.accountNumber(),
                cheque.serial(),
                cheque.micr().replaceFirst("110999", "110" + bank),
                cheque.routingValid());
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static void isReadAs(DocumentReading reading, VariantSign sign, Optional<String> id) {
        assertThat(reading.template()).contains(template.ref());
        assertThat(reading.variant().map(VariantReading::sign)).contains(sign);
        assertThat(reading.variant().flatMap(VariantReading::id)).isEqualTo(id);
    }

    /** Pixels of the preview, which is as large as the page. */
    private static double left(DocumentReading reading, String field) {
        return reading.field(field).flatMap(FieldReading::box).map(Box::x).orElseThrow();
    }

    @Test
    void theBankOfTheCodeLineTellsAndTheFieldsAreCutByItsZones() throws IOException {
        DocumentReading left = reading(Optional.of("bank-801"), "801", false);
        DocumentReading right = reading(Optional.of("bank-802"), "802", false);

        isReadAs(left, VariantSign.CODE_LINE, Optional.of("bank-801"));
        isReadAs(right, VariantSign.CODE_LINE, Optional.of("bank-802"));
        double pixelsPerMillimetre = DOTS_PER_INCH / 25.4;
        assertThat((left(right, "payee") - left(left, "payee")) / pixelsPerMillimetre)
                .isBetween(3.4, 4.6);
        assertThat((left(right, "courtesyAmount") - left(left, "courtesyAmount")) / pixelsPerMillimetre)
                .isBetween(4.0, 5.0);
    }

    @Test
    void whereTheCodeLineCannotBeReadThePrintTells() throws IOException {
        DocumentReading reading = reading(Optional.of("bank-802"), "802", true);

        assertThat(reading.field("micr").map(FieldReading::accepted)).contains(false);
        isReadAs(reading, VariantSign.ANCHORS, Optional.of("bank-802"));
    }

    @Test
    void whereNeitherTellsTheTypicalPageIsTaken() throws IOException {
        isReadAs(reading(Optional.empty(), "801", true), VariantSign.UNSURE, Optional.empty());
    }

    @Test
    void aCodeLineThatThePrintContradictsIsNotFollowed() throws IOException {
        DocumentReading reading = reading(Optional.of("bank-802"), "801", false);

        assertThat(reading.field("micr").map(FieldReading::accepted)).contains(true);
        isReadAs(reading, VariantSign.CONTRADICTION, Optional.empty());
    }

    @Test
    void aBankWithoutAVariantIsOfNoneWhateverItsPrintLooksLike() throws IOException {
        isReadAs(reading(Optional.of("bank-802"), "999", false), VariantSign.OTHER_BANK, Optional.empty());
    }
}
