package org.clearhand.training.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;

/** Writes a document set of filled cheques of our own artwork. */
public final class SampleMain {
    private static final Map<String, Function<FormTemplate, ChequeArtwork>> ARTWORKS =
            Map.of("us-personal-cheque", AmericanCheque::new, "in-cts2010-cheque", IndianCheque::new);

    private SampleMain() {}

    /** Arguments: template id, number of samples, seed, folder of handwriting fonts with FONTS.tsv, folder to write to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5 || !ARTWORKS.containsKey(arguments[0])) {
            System.err.println("usage: SampleMain " + ARTWORKS.keySet() + " COUNT SEED FONTS-FOLDER OUT-FOLDER");
            System.exit(2);
        }
        write(
                arguments[0],
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Path.of(arguments[3]),
                Path.of(arguments[4]));
    }

    static void write(String templateId, int count, long seed, Path fonts, Path folder) throws IOException {
        FormTemplate template = TemplateCatalogue.shipped().latest(templateId).orElseThrow();
        ChequeArtwork artwork =
                ARTWORKS.getOrDefault(templateId, AmericanCheque::new).apply(template);
        new SampleSet(artwork, HandFonts.of(fonts), seed).write(count, folder);
    }
}
