package org.clearhand.recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.QualityMetric;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.quality.PageUnderTest;
import org.clearhand.recognition.quality.QualityReport;
import org.clearhand.recognition.quality.QualityResult;

/** Takes pictures through identification and the tests of image quality, without nets. */
final class TestedPicture {
    static final double PIXELS_PER_MILLIMETRE = 200 / 25.4;
    private static final long USUAL_BYTES = 50_000;

    private TestedPicture() {}

    /** A shipped sample as it is; those from 000 on in steps of four are in colour at 200 or 240 dots an inch. */
    static BufferedImage sample(String template, String file) {
        String path = "/templates/" + template + "/samples/" + template + "-" + file;
        try (InputStream stream = TestedPicture.class.getResourceAsStream(path)) {
            return grey(ImageIO.read(Objects.requireNonNull(stream, path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage grey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int level = (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
                grey.getRaster().setSample(x, y, 0, level);
            }
        }
        return grey;
    }

    static QualityReport report(BufferedImage... pages) {
        return report(USUAL_BYTES * pages.length, OptionalDouble.of(200), pages);
    }

    static QualityReport report(long bytes, OptionalDouble dotsPerInch, BufferedImage... pages) {
        List<FormTemplate> templates = TemplateCatalogue.shipped().current();
        List<PageUnderTest> tested = new ArrayList<>();
        Optional<FormMatch.Candidate> form = Optional.empty();
        for (BufferedImage picture : pages) {
            byte[] levels = new byte[picture.getWidth() * picture.getHeight()];
            picture.getRaster().getDataElements(0, 0, picture.getWidth(), picture.getHeight(), levels);
            UprightPage page = UprightPage.of(new PageImage(
                    tested.size() + 1, picture.getWidth(), picture.getHeight(), levels, Optional.empty(), dotsPerInch));
            double skew = Skew.degrees(page.ink());
            tested.add(new PageUnderTest(page, skew, dotsPerInch));
            form = form.isPresent()
                    ? form
                    : new FormIdentifier(templates).identify(page, skew).best();
        }
        return DocumentQuality.of(tested, bytes, form, templates);
    }

    /** What a metric says of the last page. */
    static QualityResult result(QualityReport report, QualityMetric metric) {
        return report.metrics().stream()
                .filter(result -> result.metric() == metric)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
